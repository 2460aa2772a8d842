import type { UserErrorReason } from './user-error-reason.js';

/** Of registering a customer. */
export const registrationCodes = {
  RESELLER_REQUIRED: {
    en: 'A distributor registers customers only for one of its resellers, and has to say which.',
    zh: '总经销商只能为其云经销商注册客户，需指明是哪一家。',
    remedy: 'correct',
  },
  REGISTRATION_CLOSED: {
    en: 'The partner account, or the distributor above it, may register no customers for now. Ask Huawei Cloud.',
    zh: '伙伴账号或其上级总经销商目前不能注册客户，请咨询华为云。',
    remedy: 'partner',
  },
  MOBILE_INVALID: {
    en: 'It is not a Chinese mobile number.',
    zh: '不是有效的中国大陆手机号码。',
    remedy: 'correct',
  },
  MOBILE_UNAVAILABLE: {
    en: 'The mobile number or e-mail address cannot be used: it is taken, used too often or reserved. Ask for another.',
    zh: '该手机号码或邮箱无法使用：已被占用、使用次数过多或被保留。请换一个。',
    remedy: 'correct',
  },
  ACCOUNT_NAME_INVALID: {
    en: 'It cannot be a login name: its length, its characters or its beginning is wrong.',
    zh: '不能用作登录名：长度、字符或开头不符合要求。',
    remedy: 'correct',
  },
  ACCOUNT_NAME_TAKEN: {
    en: 'The login name exists already. Ask for another.',
    zh: '登录名已存在，请换一个。',
    remedy: 'correct',
  },
  PASSWORD_INVALID: {
    en: 'The password is too short, too long or too simple.',
    zh: '密码过短、过长或过于简单。',
    remedy: 'correct',
  },
  PLATFORM_ACCOUNT_ID_TAKEN: {
    en: 'A customer with this id on the partner’s own platform exists already; it may be the very same.',
    zh: '伙伴平台上已有使用此 ID 的客户，可能正是同一客户。',
    remedy: 'look',
  },
  CUSTOMER_AUTHORIZATION_FAILED: {
    en: 'The customer’s authorization of the partner failed. Look whether the customer is there before trying again.',
    zh: '客户对伙伴的授权失败。重试前请先确认该客户是否已存在。',
    remedy: 'look',
  },
  ASSOCIATION_UNCONFIRMED: {
    en: 'The account exists, but it is not known yet whether it is associated with the partner. Do not create it again.',
    zh: '账号已创建，但是否与伙伴关联尚不确定。请勿再次创建。',
    remedy: 'look',
  },
  VERIFICATION_CODE_WRONG: {
    en: 'The code of the text message is wrong. Ask for it again.',
    zh: '短信验证码错误，请重新填写。',
    remedy: 'correct',
  },
  VERIFICATION_CODE_EXPIRED: {
    en: 'The code of the text message is too old, or was wrong too often. Have a new one sent.',
    zh: '短信验证码已过期或错误次数过多，请重新获取。',
    remedy: 'correct',
  },
} as const satisfies Record<string, UserErrorReason>;

/** Of confirming who a customer is. */
export const verificationCodes = {
  ALREADY_VERIFIED: {
    en: 'The customer is verified already, or a verification is under review.',
    zh: '客户已实名认证，或认证正在审核中。',
    remedy: 'nothing',
  },
  VERIFICATION_UNAVAILABLE: {
    en: 'Verification is not set up for the partner, or cannot be reviewed.',
    zh: '伙伴尚未开通实名认证，或无法进行审核。',
    remedy: 'partner',
  },
  ATTACHMENT_REFUSED: {
    en: 'An attachment is too large, or its format is not accepted.',
    zh: '附件过大，或格式不受支持。',
    remedy: 'correct',
  },
  DOCUMENT_NUMBER_REFUSED: {
    en: 'The number of the identity document is blocked, or used by too many customers.',
    zh: '该证件号码被限制使用，或关联的客户过多。',
    remedy: 'correct',
  },
  IDENTITY_NOT_CONFIRMED: {
    en: 'The person’s data do not match each other, or what is known of the person.',
    zh: '个人信息彼此不一致，或与登记信息不符。',
    remedy: 'correct',
  },
  BANK_CARD_REFUSED: {
    en: 'The bank card is frozen, has expired or is not supported. Ask for another.',
    zh: '银行卡被冻结、已过期或不受支持，请换一张。',
    remedy: 'correct',
  },
  BANK_UNAVAILABLE: {
    en: 'The bank could not be asked. Try again later.',
    zh: '无法向银行核实，请稍后重试。',
    remedy: 'newKey',
  },
  BUSINESS_RULE_NOT_MET: {
    en: 'The customer does not meet a condition, such as being a verified enterprise for enterprise projects.',
    zh: '客户不满足条件，例如开通企业项目需为已实名认证的企业。',
    remedy: 'customer',
  },
} as const satisfies Record<string, UserErrorReason>;
