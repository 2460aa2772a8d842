/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import { Shopper } from '../../testing/shopper.js';
import type { Row, TestInput } from '../../testing/test-client.js';
import { isAttached, resourceThat, resourceWithoutPrice, serverInUse, serverOf } from '../resources.js';
import { about, rule, value, type Way, type Ways } from './way.js';

type Is = (row: Row, holder: Row) => boolean;

const isInUse = ({ status }: Row) => status === 2;
const ofType = (part: string) => (row: Row) => isInUse(row) && row.resource_type_code.includes(part);
const isPackage = (row: Row) => ofType('.pkg.obs')(row) || ofType('.pkg.cdn')(row);
const isCodeArts = ofType('.codearts.');
const isCertificate = ofType('.scm.cert');

/** What operations that end subscriptions, and say what comes after them, document of their own. */
export const ofSubscriptions: Ways = {
  cancelResourcesSubscription: {
    'CBC.30000053': about('resource_ids'),
    'CBC.30000067': unsubscribing('Unsubscribe a resource that is deleted.', ({ status }) => status === 3),
    'CBC.99003012': value('Unsubscribe a resource that does not exist.', 'resource_ids', ['x']),
    'CBC.99003100': rule(
      'Unsubscribe a resource with a renewal that waits for payment.',
      async ({ partner }) => {
        const [shopper, id] = await serverInUse(partner);
        await shopper.renewalOf(id);
        return unsubscribe(shopper, id);
      },
    ),
    'CBC.99003128': rule(
      'Unsubscribe the renewals (type 2) of a resource that has none to come.',
      async ({ partner }) => {
        const [shopper, id] = await serverInUse(partner);
        return unsubscribe(shopper, id, { unsubscribe_type: 2 });
      },
    ),
    'CBC.99003185': unsubscribing('Unsubscribe an attached resource without its main one.', isAttached),
    'CBC.99003643': about('resource_ids'),
    'CBC.99003647': unsubscribing('Unsubscribe a package of OBS or CDN.', isPackage),
    'CBC.99003649': rule('Unsubscribe a resource on trial.', async ({ partner }) => {
      const [shopper, id] = await resourceWithoutPrice(partner, 'notRenewable', {
        is: (row) => !isCertificate(row),
      });
      return unsubscribe(shopper, id);
    }),
    'CBC.99003650': about('resource_ids'),
    'CBC.99003651': rule(
      'Unsubscribe a resource with an order that is being carried out.',
      async ({ partner }) => {
        const [shopper, id] = await resourceWithoutPrice(partner, 'inProgress');
        return unsubscribe(shopper, id);
      },
    ),
    'CBC.99003652': unsubscribing('Unsubscribe a package of CodeArts.', isCodeArts),
    'CBC.99003654': about('resource_ids'),
    'CBC.99003656': unsubscribing(
      'Unsubscribe a resource that is frozen.',
      ({ status, is_main_resource }) => status === 4 && is_main_resource === 1,
    ),
    'CBC.99006066': about('resource_ids'),
  },
  autoRenewalResources: {
    'CBC.99003012': value('Name a resource that does not exist.', 'resource_id', 'x'),
    'CBC.99003602': afterExpiry('Switch it on for a resource that has expired or is frozen.', (id) => ({
      resource_id: id,
    })),
  },
  cancelAutoRenewalResources: {
    'CBC.99003012': value('Name a resource that does not exist.', 'resource_id', 'x'),
    'CBC.99003605': rule('Switch it off twice.', async ({ partner }, { operation: { id } }) => {
      const [{ own }, resource_id] = await serverInUse(partner);
      await own.call(id, { resource_id });
      return own.call(id, { resource_id });
    }),
  },
  updatePeriodToOnDemand: {
    'CBC.99003610': afterExpiry('Switch a resource in its grace or retention period.', switchOf),
    'CBC.99003608': about('resource_ids'),
    'CBC.99003609': switching(
      'Switch a product that is not sold by use, such as a certificate.',
      (row) => isCertificate(row) && isInUse(row),
    ),
    'CBC.99003611': switching('Switch a package of OBS or CDN.', (row) => isPackage(row) && isInUse(row)),
    'CBC.99003012': value('Switch a resource that does not exist.', 'resource_ids', ['x']),
    'CBC.99003622': about('resource_ids'),
    'CBC.99003623': rule('Switch a resource with a renewal that waits for payment.', async ({ partner }) => {
      const [shopper, id] = await serverInUse(partner);
      await shopper.renewalOf(id);
      return shopper.own.call('updatePeriodToOnDemand', switchOf(id));
    }),
    'CBC.99003624': about('resource_ids'),
    'CBC.99003625': about('resource_ids'),
    'CBC.99003626': switching(
      'Switch a resource of a frozen customer.',
      ({ status, is_main_resource }, { is_frozen }) =>
        is_frozen !== 0 && status !== 3 && is_main_resource === 1,
    ),
  },
};

/** At expiry, from then on. */
export function switchOf(id: string): TestInput {
  return { operation: 'SET_UP', resource_ids: [id] };
}

export function unsubscribe({ own }: Shopper, id: string, input: TestInput = {}) {
  return own.call('cancelResourcesSubscription', { resource_ids: [id], unsubscribe_type: 1, ...input });
}

function unsubscribing(how: string, is: Is): Way {
  return rule(how, async ({ partner }) => {
    const [shopper, id] = await resourceThat(partner, is);
    return unsubscribe(shopper, id);
  });
}

function switching(how: string, is: Is): Way {
  return rule(how, async ({ partner }, { operation }) => {
    const [{ own }, id] = await resourceThat(partner, is);
    return own.call(operation.id, switchOf(id));
  });
}

/** A call about a server on the day after it expired. */
function afterExpiry(how: string, input: (id: string) => TestInput): Way {
  return rule(how, async (stage, { operation }) => {
    const [{ own }, { resource_id, expire_time }] = await Shopper.find(stage.partner, serverOf);
    await stage.moveClock({ now: expire_time });
    return own.call(operation.id, input(resource_id));
  });
}
