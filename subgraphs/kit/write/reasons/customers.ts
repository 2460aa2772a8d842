import type { ReasonTable } from './reason.js';

/** What stands against registering a customer, and sending it a verification code. */
export const customers: ReasonTable = {
  'CBC.5017': [
    'MOBILE_INVALID',
    'This is not a Chinese mobile number. Give its 11 digits, without the country code.',
    '手机号格式错误，请填写 11 位中国大陆手机号，不带国家码。',
  ],
  'CBC.50010059': [
    'RESELLER_REQUIRED',
    'A distributor (tier 1) has no customers of its own. Say which of your resellers the customer is for.',
    '总经销商（一级）不能直接关联客户，请指定客户所属的经销商。',
    'resellerId',
  ],
  'CBC.50010065': [
    'REGISTRATION_CLOSED',
    'The distributor of this reseller has left the partner programme, so that no customer can be associated. Ask Huawei Cloud.',
    '该经销商的总经销商已退出伙伴计划，无法关联客户，请联系华为云。',
  ],
  'CBC.50010085': [
    'REGISTRATION_CLOSED',
    'Your company is restricted at Huawei Cloud and can take no new customers. Ask Huawei Cloud to lift the restriction.',
    '当前伙伴已被华为云限制，不能关联新客户，请联系华为云解除限制。',
  ],
  'CBC.50010086': [
    'REGISTRATION_CLOSED',
    'The distributor of this reseller is restricted at Huawei Cloud, so that no customer can be associated. Ask Huawei Cloud.',
    '该经销商的总经销商已被华为云限制，无法关联客户，请联系华为云。',
  ],
  'CBC.99005035': [
    'REGISTRATION_CLOSED',
    'A partner account for tests can register no customers. Use your company’s real partner account.',
    '测试伙伴账号不能创建客户，请使用正式的伙伴账号。',
  ],
  'CBC.99000004': [
    'CUSTOMER_AUTHORIZATION_FAILED',
    'The customer’s authorization of the partner failed. Look in the list of your customers whether it is there before you try again.',
    '客户授权给伙伴时出错。重试前请先在客户列表中确认该客户是否已存在。',
  ],
  'CBC.99000029': [
    'MOBILE_UNAVAILABLE',
    'The mobile number is in use already. Choose another.',
    '手机号已被使用，请更换手机号。',
  ],
  'CBC.99000030': [
    'MOBILE_UNAVAILABLE',
    'As many accounts as allowed are registered with this mobile number. Choose another.',
    '该手机号注册的账号数已达上限，请更换手机号。',
  ],
  'CBC.99000051': [
    'MOBILE_UNAVAILABLE',
    'Huawei Cloud reserves this mobile number or e-mail address, so that no customer can be created with it. Choose another.',
    '该手机号或邮箱被华为云保留，不能用于创建客户，请更换。',
  ],
  'CBC.99000031': [
    'ACCOUNT_NAME_INVALID',
    'This cannot be a login name. It takes 5 to 32 characters, not only digits, and must not begin with “op_” or “shadow_”.',
    '账号名格式错误：长度为 5～32 个字符，不能全为数字，不能以“op_”或“shadow_”开头。',
    'accountName',
  ],
  'CBC.99000038': [
    'ACCOUNT_NAME_TAKEN',
    'The login name exists already. Choose another.',
    '账号名已存在，请更换账号名。',
    'accountName',
  ],
  'CBC.99000036': [
    'PASSWORD_INVALID',
    'The password breaks the rules: 8 to 32 characters, of at least two kinds.',
    '密码不符合规则：长度为 8～32 个字符，且至少包含两种字符。',
    'password',
  ],
  'CBC.99000039': [
    'PLATFORM_ACCOUNT_ID_TAKEN',
    'A customer with this id on your platform exists already. It may be this very customer: look it up before you create another.',
    '平台侧用户 ID 已被使用，可能该客户已创建成功。请先查询，勿重复创建。',
    'platformAccountId',
  ],
  'CBC.99000050': [
    'ASSOCIATION_UNCONFIRMED',
    'The account was created, but it is not known yet whether it is associated with you. Do not create it again: look for it in the list of your customers a little later.',
    '账号已创建，但与伙伴的关联结果尚未确定。请勿重复创建，稍后在客户列表中查询确认。',
  ],
  'CBC.99004008': [
    'VERIFICATION_CODE_EXPIRED',
    'The verification code has expired. Have a new one sent.',
    '验证码已过期，请重新获取。',
    'verificationCode',
  ],
  'CBC.99004009': [
    'VERIFICATION_CODE_EXPIRED',
    'A wrong verification code was given too often, so that this one does not count any more. Have a new one sent.',
    '验证码错误次数过多，该验证码已失效，请重新获取。',
    'verificationCode',
  ],
  'CBC.99004010': [
    'VERIFICATION_CODE_WRONG',
    'The verification code is wrong. Give the six digits of the message that was sent last.',
    '验证码错误，请填写最近一条短信中的 6 位验证码。',
    'verificationCode',
  ],
  'CBC.99004015': [
    'TOO_OFTEN',
    'This number has had as many verification codes as allowed: 15 in an hour, 60 in a day. Wait, then ask again.',
    '验证码发送次数已达上限（每小时 15 次，每天 60 次），请稍后再试。',
  ],
};
