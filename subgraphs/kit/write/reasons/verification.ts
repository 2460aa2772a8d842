import type { ReasonTable } from './reason.js';

/** What stands against confirming who a customer is, and against enterprise projects, which need that. */
export const verification: ReasonTable = {
  'CBC.70600026': [
    'VERIFICATION_UNAVAILABLE',
    'This verification cannot be reviewed. Ask your account manager at Huawei Cloud.',
    '该实名认证无法审核，请联系华为云客户经理。',
  ],
  'CBC.99005030': [
    'VERIFICATION_UNAVAILABLE',
    'Your company has not enabled the upload of attachments for verification, or Huawei Cloud may not read your bucket. Check both in the partner console.',
    '伙伴未开通实名认证附件上传功能，或 OBS 桶授权失败，请在伙伴控制台中检查这两项配置。',
  ],
  'CBC.99000027': [
    'VERIFICATION_CODE_EXPIRED',
    'The verification code has expired. Have a new one sent.',
    '验证码已过期，请重新获取。',
  ],
  'CBC.99000099': [
    'ATTACHMENT_REFUSED',
    'An attachment is too large. Each may have 10 MB at most.',
    '附件过大，单个附件不能超过 10 MB。',
  ],
  'CBC.99000100': [
    'ATTACHMENT_REFUSED',
    'An attachment has a format that is not accepted. Use jpg, jpeg, bmp, png, gif or pdf.',
    '附件格式不支持，请使用 jpg、jpeg、bmp、png、gif 或 pdf 格式。',
  ],
  'CBC.99007004': [
    'BUSINESS_RULE_NOT_MET',
    'The customer does not meet a condition for this. Enterprise projects, for instance, are for verified enterprises only.',
    '客户不满足业务规则的要求，例如只有已实名认证的企业客户才能开通企业项目。',
  ],
  'CBC.99007188': [
    'ALREADY_VERIFIED',
    'The customer is verified already, or a verification is under review. Look at the result instead of sending another.',
    '客户已实名认证，或已有认证正在审核中。请查询认证结果，勿重复提交。',
  ],
  'CBC.99007189': [
    'DOCUMENT_NUMBER_REFUSED',
    'The number of the identity document is used by too many customers. Use another document.',
    '该证件号码关联的客户数已达上限，请更换证件。',
  ],
  'CBC.99007193': [
    'DOCUMENT_NUMBER_REFUSED',
    'The number of the identity document is blocked. Use another document, or ask Huawei Cloud.',
    '该证件号码已被限制使用，请更换证件或联系华为云。',
  ],
  'CBC.99007191': [
    'TOO_OFTEN',
    'Verification was tried as often as this customer may. Ask Huawei Cloud what to do.',
    '该客户的实名认证次数已达上限，请联系华为云处理。',
  ],
  'CBC.99007202': [
    'IDENTITY_NOT_CONFIRMED',
    'The identity could not be confirmed. Check the name and the document’s number.',
    '实名信息核验未通过，请检查姓名和证件号码。',
  ],
  'CBC.99007219': [
    'IDENTITY_NOT_CONFIRMED',
    'The name and the document’s number do not match the picture of the face. Check them, or use a clearer picture.',
    '身份信息与人脸照片不一致，请检查身份信息或更换更清晰的照片。',
  ],
  'CBC.99007255': [
    'IDENTITY_NOT_CONFIRMED',
    'The bank knows the cardholder by another identity or mobile number. Give those registered with the bank.',
    '持卡人身份信息或手机号有误，请填写银行预留的信息。',
  ],
  'CBC.99007258': [
    'BANK_CARD_REFUSED',
    'The bank card is frozen or has expired. Use another card.',
    '银行卡已冻结或已过期，请更换银行卡。',
  ],
  'CBC.99007261': [
    'BANK_CARD_REFUSED',
    'Bank cards of this kind are not supported. Use another card.',
    '不支持该银行卡，请更换银行卡。',
  ],
  'CBC.99007260': [
    'BANK_UNAVAILABLE',
    'The bank that issued the card could not be reached. Try again later, or use another card.',
    '银联无法连接发卡银行，请稍后重试或更换银行卡。',
  ],
  'CBC.99007262': [
    'BANK_UNAVAILABLE',
    'The bank’s system or the way to it has failed. Try again later.',
    '银行系统或网络异常，请稍后重试。',
  ],
};
