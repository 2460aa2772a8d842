import type { ReasonTable } from './reason.js';

/** What stands against issuing and reclaiming vouchers, and against moving voucher quotas. */
export const vouchers: ReasonTable = {
  'CBC.99000012': [
    'QUOTA_UNAVAILABLE',
    'The voucher quota does not exist, or its status does not allow it. Choose an active one.',
    '代金券额度不存在，或其状态不允许此操作，请选择有效的额度。',
  ],
  'CBC.99000015': [
    'QUOTA_UNAVAILABLE',
    'The status of the voucher quota does not allow it to be handed out. Choose an active one.',
    '代金券额度的状态不允许发放，请选择有效的额度。',
    'quotaId',
  ],
  'CBC.99000013': [
    'QUOTA_INSUFFICIENT',
    'The voucher quota has too little left. Choose a smaller amount or another quota.',
    '代金券额度余额不足，请减少金额或更换额度。',
    'quotaId',
  ],
  'CBC.99000017': [
    'QUOTA_OUT_OF_VALIDITY',
    'The voucher quota is not valid yet, or has expired. Choose one that is valid today.',
    '代金券额度尚未生效或已过期，请选择在有效期内的额度。',
    'quotaId',
  ],
  'CBC.50000045': [
    'QUOTA_BUSY',
    'Another transfer from this voucher quota is still running. Wait until it is done, then try again.',
    '该代金券额度有正在进行的划拨，请待其完成后重试。',
    'quotaId',
  ],
  'CBC.50000020': [
    'QUOTA_RESERVED',
    'The voucher quota is reserved for certain customers, and not all of those you chose are among them.',
    '该代金券额度仅限指定客户使用，所选客户不全在指定范围内。',
  ],
  'CBC.50000021': [
    'QUOTA_RESERVED',
    'The voucher quota is reserved for customers that are not the reseller’s. Choose another quota.',
    '该代金券额度的指定客户不属于该经销商，请更换额度。',
    'quotaId',
  ],
  'CBC.99000022': [
    'QUOTA_RESERVED',
    'The voucher quota is reserved for customers that are associated with a partner for the first time.',
    '该代金券额度仅限首次关联伙伴的客户使用。',
  ],
  'CBC.50010105': [
    'RESELLER_LEAVING',
    'The reseller is leaving, so that it can be given no quota.',
    '该经销商正在退出，不能向其发放额度。',
  ],
  'CBC.99000018': [
    'FACE_VALUE_TOO_SMALL',
    'The face value is below the least that is allowed. Choose a larger one.',
    '代金券面额低于允许的最小值，请增大面额。',
    'faceValue',
  ],
  'CBC.99000019': [
    'FACE_VALUE_TOO_LARGE',
    'The face value is above the most that is allowed. Choose a smaller one.',
    '代金券面额超过允许的最大值，请减小面额。',
    'faceValue',
  ],
  'CBC.99000020': [
    'VOUCHER_LIMIT_EXCEEDED',
    'With this voucher there would be more vouchers than allowed. Issue no more, or ask Huawei Cloud for a higher limit.',
    '代金券发放数量超过上限，请停止发放或联系华为云提高上限。',
  ],
  'CBC.99000021': [
    'VOUCHER_LIMIT_EXCEEDED',
    'With this voucher the face values would sum up to more than allowed. Choose a smaller face value.',
    '代金券累计面额超过上限，请减小面额。',
    'faceValue',
  ],
  'CBC.99000023': [
    'BEYOND_QUOTA_SCOPE',
    'The voucher would pay for services or products that its quota does not pay for. Choose among the quota’s own.',
    '代金券的适用云服务或产品超出额度允许的范围，请在额度范围内选择。',
  ],
  'CBC.99000024': [
    'BEYOND_QUOTA_SCOPE',
    'The voucher would pay for kinds of orders, such as renewals, that its quota does not pay for. Choose another quota.',
    '代金券适用的订购类型（如续订）超出额度允许的范围，请更换额度。',
  ],
  'CBC.50000010': [
    'NOT_ALLOWED',
    'Your company uses its vouchers itself, and in that mode may issue none to customers. Ask Huawei Cloud to change the mode.',
    '当前伙伴为“伙伴用券”模式，不能向客户发放代金券。如需变更模式，请联系华为云。',
  ],
  'CBC.99000025': [
    'NOT_ALLOWED',
    'Your company may issue no vouchers to itself. Choose customers of yours.',
    '当前类型的伙伴不能给自己发放代金券，请选择客户。',
    'customerIds',
  ],
  'CBC.99000014': [
    'CUSTOMER_IS_REFERRAL',
    'The customer can get no voucher because of how it is associated with you: vouchers are for customers that you resell to.',
    '该客户的关联类型不支持发放代金券，只能向代售模式的客户发放。',
  ],
  'CBC.99000045': [
    'CUSTOMER_IS_REFERRAL',
    'The voucher belongs to a referral customer, whose vouchers cannot be reclaimed.',
    '该代金券属于顾问销售模式的客户，不能回收。',
  ],
  'CBC.50000034': [
    'CUSTOMER_NOT_ELIGIBLE',
    'The customer’s finances are managed by its parent enterprise, so that it can get no voucher.',
    '该客户是企业财务托管的成员账号，不能领取代金券。',
  ],
  'CBC.99000048': [
    'VOUCHER_NOT_RECLAIMABLE',
    'The voucher has expired or has been reclaimed already. Look at its status.',
    '代金券已过期或已被回收，请查询其状态。',
  ],
};
