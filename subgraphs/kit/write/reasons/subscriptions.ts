import type { ReasonTable } from './reason.js';

/** What stands against renewing a subscription, giving it back and changing how it goes on. */
export const subscriptions: ReasonTable = {
  'CBC.30000067': [
    'RESOURCE_UNKNOWN',
    'The resource has been deleted, or Huawei Cloud does not manage it, so that it cannot be unsubscribed.',
    '资源已删除或不在管理范围内，不能退订。',
  ],
  'CBC.99003012': [
    'RESOURCE_UNKNOWN',
    'The customer has no subscription with this resource id. Take the id from the list of subscriptions.',
    '资源 ID 不存在，请使用该客户包年/包月资源列表中的 ID。',
  ],
  'CBC.99003016': [
    'RESOURCE_UNKNOWN',
    'The resource has expired and been deleted, or never existed. Order it again if it is needed.',
    '资源已过期并被删除，或不存在。如仍需使用，请重新订购。',
  ],
  'CBC.99003100': [
    'RESOURCE_HAS_PENDING_ORDER',
    'A resource is part of an order that waits for payment. Pay or cancel that order first.',
    '资源存在待支付的订单，请先支付或取消该订单。',
  ],
  'CBC.99003144': [
    'RESOURCE_HAS_PENDING_ORDER',
    'An order for the resource is being carried out. Wait until it is done, then try again.',
    '资源有正在处理的订单，请待其完成后重试。',
  ],
  'CBC.99003623': [
    'RESOURCE_HAS_PENDING_ORDER',
    'Another transaction for the resource is in progress. Wait until it is done, then try again.',
    '资源有其他正在进行的交易，请待其完成后重试。',
  ],
  'CBC.99003651': [
    'RESOURCE_HAS_PENDING_ORDER',
    'A transaction for the resource is in progress, so that it cannot be unsubscribed yet. Wait until it is done.',
    '资源有正在进行的交易，暂不能退订，请待其完成后重试。',
  ],
  'CBC.30010036': [
    'NOT_A_MAIN_RESOURCE',
    'The resource is attached to another one and is renewed with it. Give the id of the main resource.',
    '该资源不是主资源，将随主资源一并续订，请使用主资源的 ID。',
  ],
  'CBC.99003185': [
    'RESOURCES_BELONG_TOGETHER',
    'The resource is part of a service that can only be unsubscribed as a whole. Give all its resources.',
    '该服务须整体退订，请一并提交其全部资源。',
  ],
  'CBC.99003634': [
    'RESOURCES_BELONG_TOGETHER',
    'The resources of a bundle must be renewed together, and without any others. Give exactly those.',
    '组合促销的资源须一并续订，且不能与其他资源一起提交。',
  ],
  'CBC.30010069': [
    'RENEWAL_PERIOD_INVALID',
    'The resource is not offered for this period. Choose another number of months or years.',
    '该资源不支持此续订周期，请选择其他月数或年数。',
  ],
  'CBC.99000092': [
    'RENEWAL_PERIOD_INVALID',
    'The period was refused. Choose 1 to 11 months or 1 to 3 years.',
    '订购周期校验未通过，请选择 1～11 个月或 1～3 年。',
  ],
  'CBC.99003154': [
    'RENEWAL_PERIOD_INVALID',
    'With this renewal the subscription would run longer than allowed. Choose a shorter period.',
    '续订后总时长超过上限，请缩短续订周期。',
  ],
  'CBC.30050006': [
    'RENEWAL_NOT_PAID',
    'The renewal order was placed, but could not be paid: it waits for payment. Pay or cancel that order; do not renew again.',
    '续订订单已生成，但自动支付失败，订单待支付。请支付或取消该订单，勿重复续订。',
  ],
  'CBC.99003602': [
    'RESOURCE_EXPIRED_OR_FROZEN',
    'The resource has expired or is frozen, so that auto-renewal cannot be switched on. Renew it by hand, or have it unfrozen.',
    '资源已过期或已冻结，不能开通自动续费。请手动续费或解除冻结。',
  ],
  'CBC.99003610': [
    'RESOURCE_EXPIRED_OR_FROZEN',
    'The subscription has ended and is in its grace or retention period, when it cannot switch to pay-per-use. Renew it first.',
    '资源处于宽限期或保留期，不能转按需，请先续费。',
  ],
  'CBC.99003624': [
    'RESOURCE_EXPIRED_OR_FROZEN',
    'The resource is frozen for a violation of rules, so that it cannot switch to pay-per-use. Have it unfrozen first.',
    '资源因违规被冻结，不能转按需，请先解除冻结。',
  ],
  'CBC.99003625': [
    'RESOURCE_EXPIRED_OR_FROZEN',
    'The resource is frozen by the public security authorities, so that it cannot switch to pay-per-use.',
    '资源被公安机关冻结，不能转按需。',
  ],
  'CBC.99003656': [
    'RESOURCE_EXPIRED_OR_FROZEN',
    'The resource or its account is frozen, so that it cannot be unsubscribed. Have it unfrozen first.',
    '资源或账号已冻结，不能退订，请先解除冻结。',
  ],
  'CBC.99003626': [
    'ACCOUNT_FROZEN',
    'The customer’s account is frozen, so that nothing can switch to pay-per-use. Unfreeze it first.',
    '客户账号已冻结，不能转按需，请先解除冻结。',
  ],
  'CBC.99003605': [
    'AUTO_RENEWAL_NOT_ON',
    'Auto-renewal of this resource is off already. There is nothing to do.',
    '该资源的自动续费已取消，无需再次操作。',
  ],
  'CBC.99003608': [
    'NOT_SWITCHABLE',
    'Marketplace products of selected partners cannot switch to pay-per-use.',
    '云商店严选商品不支持转按需。',
  ],
  'CBC.99003609': [
    'NOT_SWITCHABLE',
    'Products of this type cannot switch to pay-per-use.',
    '该类型的产品不支持转按需。',
  ],
  'CBC.99003611': [
    'NOT_SWITCHABLE',
    'A pay-per-use package cannot switch to pay-per-use.',
    '按需套餐包不支持转按需。',
  ],
  'CBC.99003622': [
    'NOT_SWITCHABLE',
    'A product that is part of a solution cannot switch to pay-per-use.',
    '解决方案类产品不支持转按需。',
  ],
  'CBC.99003128': [
    'NO_UNUSED_RENEWAL',
    'There is no renewal to give back: none is left, or it has begun. To give up the resource itself, unsubscribe it with its renewals.',
    '没有可退订的续费周期，或续费已生效。如需退订资源，请选择同时退订资源及其续费周期。',
  ],
  'CBC.30000053': ['NOT_UNSUBSCRIBABLE', 'Savings plans cannot be unsubscribed.', '节省计划不支持退订。'],
  'CBC.99003643': [
    'NOT_UNSUBSCRIBABLE',
    'It cannot be unsubscribed, because an invoice was issued for it. Ask Huawei Cloud.',
    '已开具发票，不能退订，请联系华为云处理。',
  ],
  'CBC.99003647': [
    'NOT_UNSUBSCRIBABLE',
    'This pay-per-use package cannot be unsubscribed.',
    '该按需套餐包不支持退订。',
  ],
  'CBC.99003649': ['NOT_UNSUBSCRIBABLE', 'A trial cannot be unsubscribed.', '试用服务不支持退订。'],
  'CBC.99003650': [
    'NOT_UNSUBSCRIBABLE',
    'This marketplace service cannot be unsubscribed.',
    '该云商店服务不支持退订。',
  ],
  'CBC.99003652': [
    'NOT_UNSUBSCRIBABLE',
    'A software development package cannot be unsubscribed.',
    '软件开发套餐不支持退订。',
  ],
  'CBC.99003654': [
    'NOT_UNSUBSCRIBABLE',
    'The renewals cannot be unsubscribed as long as there is a bandwidth add-on.',
    '存在带宽加油包时，续费周期不能退订。',
  ],
  'CBC.99006066': [
    'CALCULATION_FAILED',
    'The fee could not be worked out. Try again later.',
    '费用查询失败，请稍后重试。',
  ],
  'CBC.30050007': [
    'NOT_A_MAIN_RESOURCE',
    'It is attached to another subscription: name that one.',
    '该资源为附属资源，请指定其主资源。',
  ],
  'CBC.30050008': ['RENEWAL_PERIOD_INVALID', 'It cannot be renewed for this period.', '不支持该续费周期。'],
  'CBC.30050009': [
    'RESOURCE_UNKNOWN',
    'It has expired and was deleted, or there is none.',
    '资源已到期删除或不存在。',
  ],
  'CBC.30050010': [
    'RESOURCE_HAS_PENDING_ORDER',
    'An order for it waits for payment: pay or cancel it first.',
    '该资源存在待支付订单，请先支付或取消。',
  ],
  'CBC.30050011': [
    'RESOURCE_HAS_PENDING_ORDER',
    'It is being unsubscribed or changed.',
    '该资源正在退订或变更。',
  ],
  'CBC.30050013': ['NOT_RENEWABLE', 'This product cannot be renewed.', '该产品不支持续费。'],
};
