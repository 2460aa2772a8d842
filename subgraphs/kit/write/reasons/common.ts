import type { ReasonTable } from './reason.js';

/** What stands against writes of several subjects. */
export const common: ReasonTable = {
  'CBC.0100': [
    'PARAMETER_REFUSED',
    'A value is missing, malformed or out of range. Check the input against the descriptions of its fields.',
    '输入中有参数缺失、格式错误或超出范围，请对照各字段的说明检查输入。',
  ],
  'CBC.0101': [
    'PARAMETER_REFUSED',
    'A value is not valid. Check the input against the descriptions of its fields.',
    '输入中有参数无效，请对照各字段的说明检查输入。',
  ],
  'CBC.0150': [
    'NOT_ALLOWED',
    'Your partner account may not do this. Only a distributor (tier 1) can give funds and quotas to resellers.',
    '伙伴账号不能执行此操作。只有总经销商（一级）可以向经销商划拨资金或额度。',
  ],
  'CBC.99000000': [
    'CUSTOMER_NOT_YOURS',
    'You may not do this for this customer. Check the customer’s id, and whether it belongs to a reseller of yours.',
    '无权对该客户执行此操作。请检查客户 ID，并确认该客户是否归属于下级经销商。',
  ],
  'CBC.99000035': [
    'CUSTOMER_NOT_YOURS',
    'No customer of yours has this id. Take the id from the list of your customers.',
    '该客户不是当前伙伴的客户，请使用客户列表中的客户 ID。',
  ],
  'CBC.99000037': [
    'RESELLER_NOT_YOURS',
    'You may not act for this reseller. Take the id from the list of your resellers.',
    '无权代该经销商操作，请使用经销商列表中的经销商 ID。',
  ],
  'CBC.99000089': [
    'ORDER_IS_PART',
    'The order is part of a combined transaction. Use the id of the combined transaction instead.',
    '该订单是组合交易的子订单，请改用组合交易的 ID。',
  ],
  'CBC.99005003': [
    'INSUFFICIENT_BALANCE',
    'The account that the money is taken from has too little. Put money into it first, or move less.',
    '扣款账户余额不足。请先充值或划拨资金，或减少操作金额。',
  ],
};
