/** What Redis does in one step, in its Lua. Each gives all of its keys in KEYS, and changes everything or nothing. */
export const redisScripts = {
  /**
   * KEYS: records, versions, keys, unsettled, claims, spent, audit; then the 8 lists the record is in, and those it is not.
   * ARGV: id, version, record, key, whether it is open, time, head of the audit, line, account, fen, limit, whether claims
   * are taken over, claims...
   */
  write: `
    local id = ARGV[1]
    if (tonumber(redis.call('HGET', KEYS[2], id) or '0')) ~= tonumber(ARGV[2]) - 1 then return {'conflict'} end
    local holder = redis.call('HGET', KEYS[3], ARGV[4])
    if holder and holder ~= id then return {'conflict'} end
    if ARGV[11] ~= '' then
      local spent = tonumber(redis.call('HGET', KEYS[6], ARGV[9]) or '0')
      if spent + tonumber(ARGV[10]) > tonumber(ARGV[11]) then return {'over limit'} end
    end
    if ARGV[12] == '0' then
      for i = 13, #ARGV do
        local claimant = redis.call('HGET', KEYS[5], ARGV[i])
        if claimant and claimant ~= id then return {'claimed'} end
      end
    end
    local last = redis.call('LINDEX', KEYS[7], -1) or ''
    if string.sub(last, 1, 64) ~= ARGV[7] then return {'moved', last} end

    redis.call('RPUSH', KEYS[7], ARGV[8])
    redis.call('HSET', KEYS[1], id, ARGV[3])
    redis.call('HSET', KEYS[2], id, ARGV[2])
    redis.call('HSET', KEYS[3], ARGV[4], id)
    if ARGV[5] == '1' then redis.call('ZADD', KEYS[4], ARGV[6], id) else redis.call('ZREM', KEYS[4], id) end
    for i = 8, #KEYS do
      if i <= 15 then redis.call('ZADD', KEYS[i], ARGV[6], id) else redis.call('ZREM', KEYS[i], id) end
    end
    if ARGV[9] ~= '' then redis.call('HINCRBY', KEYS[6], ARGV[9], ARGV[10]) end
    for i = 13, #ARGV do redis.call('HSET', KEYS[5], ARGV[i], id) end
    return {'done'}`,

  /** KEYS: keys, records. ARGV: key. */
  find: `
    local id = redis.call('HGET', KEYS[1], ARGV[1])
    return id and redis.call('HGET', KEYS[2], id)`,

  /** KEYS: unsettled, records. */
  unsettled: `
    local records = {}
    for i, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do records[i] = redis.call('HGET', KEYS[2], id) end
    return records`,

  /** KEYS: the list, records. ARGV: index of the first, and of the last. */
  page: `
    local page = {redis.call('ZCARD', KEYS[1])}
    for i, id in ipairs(redis.call('ZREVRANGE', KEYS[1], ARGV[1], ARGV[2])) do
      page[i + 1] = redis.call('HGET', KEYS[2], id)
    end
    return page`,

  /** KEYS: the locks. ARGV: holder, milliseconds. They lapse by the clock of Redis, the same for everybody. */
  lock: `
    for _, lock in ipairs(KEYS) do
      local holder = redis.call('GET', lock)
      if holder and holder ~= ARGV[1] then return 0 end
    end
    for _, lock in ipairs(KEYS) do redis.call('SET', lock, ARGV[1], 'PX', ARGV[2]) end
    return 1`,

  /** KEYS: the locks. ARGV: holder. */
  unlock: `
    for _, lock in ipairs(KEYS) do
      if redis.call('GET', lock) == ARGV[1] then redis.call('DEL', lock) end
    end
    return 1`,
} as const;

export type RedisScript = keyof typeof redisScripts;
