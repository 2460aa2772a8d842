import { newestFirst } from '../paging.js';
import { utc } from '../time.js';
import type { World } from '../world.js';

const most = 100;

/** The last text messages to anyone, newest first: the only way to learn the code in one. */
export function messages({ partners }: World) {
  return partners
    .flatMap(({ book }) => book.messages.latest(most))
    .sort(
      newestFirst(
        ({ sentAt }) => sentAt,
        () => '',
      ),
    )
    .slice(0, most)
    .map(({ mobilePhone, scene, customerId, code, sentAt, expiresAt }) => ({
      mobilePhone,
      scene,
      customerId,
      code,
      sent: utc(sentAt),
      expires: utc(expiresAt),
    }));
}
