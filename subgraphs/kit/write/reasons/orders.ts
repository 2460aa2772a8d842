import type { ReasonTable } from './reason.js';

/** What stands against paying and cancelling an order. */
export const orders: ReasonTable = {
  'CBC.30000010': [
    'ORDER_UNKNOWN',
    'The customer has no such order. Check the order’s id and the customer.',
    '订单无效，该客户可能没有此订单，请检查订单 ID 和客户。',
    'orderId',
  ],
  'CBC.99003106': [
    'ORDER_NOT_PAYABLE',
    'The order does not wait for payment any more: it was paid or cancelled meanwhile. Look at its status before you do anything.',
    '订单状态已变更（可能已支付或已取消），无法支付。请先查询订单状态。',
    'orderId',
  ],
  'CBC.99003110': [
    'ORDER_NOT_PAYABLE',
    'The time to pay the order has passed. Place it again.',
    '订单已超过支付期限，请重新下单。',
    'orderId',
  ],
  'CBC.99003162': [
    'ORDER_NOT_PAYABLE',
    'The order was to take effect at a time that has passed before it was paid. Place it again.',
    '支付时间晚于订单设置的生效时间，请重新下单。',
    'orderId',
  ],
  'CBC.99005010': [
    'ORDER_NOT_CANCELLABLE',
    'The status of the order does not allow it to be cancelled: only one that waits for payment can be. Unsubscribe what was paid.',
    '订单状态不允许取消，只能取消待支付的订单。已支付的订单请通过退订处理。',
    'orderId',
  ],
  'CBC.99003108': [
    'DISCOUNT_NOT_USABLE',
    'The discount does not apply to this order. Choose one of those that the order offers.',
    '所选折扣不适用于该订单，请从订单可用的折扣中选择。',
    'discount',
  ],
  'CBC.99003112': [
    'VOUCHER_NOT_USABLE',
    'The voucher or stored-value card is used already, or another order holds it. Choose another.',
    '优惠券或储值卡已被使用或被其他订单占用，请更换。',
    'vouchers',
  ],
  'CBC.99003116': [
    'NOT_COMBINABLE',
    'The voucher cannot be combined with a discount. Choose one of the two.',
    '所选优惠券不能与折扣同时使用，请只选其一。',
    'vouchers',
  ],
  'CBC.99003117': [
    'NOT_COMBINABLE',
    'The voucher demands a least discount ratio that the chosen discount does not reach on any line of the order. Leave one of the two out.',
    '所选折扣在订单各项上均低于优惠券要求的最低折扣率，请去掉其中一个。',
    'vouchers',
  ],
  'CBC.99003147': [
    'NOT_COMBINABLE',
    'A voucher and a discount coupon cannot be combined. Choose one of the two.',
    '代金券与折扣券不能同时使用，请只选其一。',
    'vouchers',
  ],
  'CBC.99003156': [
    'NOT_COMBINABLE',
    'A marketplace voucher and a dedicated voucher cannot be combined. Choose one of the two.',
    '云商店优惠券与专属代金券不能同时使用，请只选其一。',
    'vouchers',
  ],
  'CBC.99003141': [
    'SERVICE_UNAVAILABLE',
    'A service of the order is short of quota or capacity, or its specification has changed. Have the quota raised and pay again, or place a new order.',
    '订单中的云服务配额或资源容量不足，或规格已变更。请申请提高配额后再支付，或重新下单。',
  ],
  'CBC.99003155': [
    'BUDGET_EXCEEDED',
    'The budget of the enterprise project is too small for the order, or the project cannot be used. Have the customer raise it.',
    '企业项目预算不足或企业项目不可用，请由客户调整预算或企业项目。',
  ],
  'CBC.99003198': [
    'BUDGET_EXCEEDED',
    'The budget of the customer’s organisation is too small for the order. Have the customer raise it.',
    '客户的组织预算不足，请由客户调整预算。',
  ],
  'CBC.99006093': [
    'CALCULATION_FAILED',
    'The tax rate for the order could not be found. Try again later.',
    '无法获取订单税率，请稍后重试。',
  ],
  'CBC.99008040': [
    'TOO_OFTEN',
    'This was asked for too often in a short time. Look whether the order is paid already, then try again later.',
    '操作过于频繁。请先确认订单是否已支付，稍后再试。',
  ],
  'CBC.99008056': [
    'TOO_OFTEN',
    'The customer has made as many new transactions as allowed on one day. Pay another day.',
    '当日新增交易数已达上限，请改日再支付。',
  ],
};
