import { registerEnumType } from 'type-graphql';

export enum RegistrationField {
  EMAIL = 'EMAIL',
  MOBILE = 'MOBILE',
  LOGIN_NAME = 'LOGIN_NAME',
}
registerEnumType(RegistrationField, {
  name: 'RegistrationField',
  description: 'What identifies a customer that is to be registered.',
  valuesConfig: {
    EMAIL: { description: 'An e-mail address of up to 64 characters.' },
    MOBILE: {
      description:
        'A mobile number with its country code, e.g. `0086-13800000000`. It can register several customers.',
    },
    LOGIN_NAME: {
      description:
        'A login name: 5 to 32 letters, digits and hyphens. Names with an underscore can be registered, but not checked.',
    },
  },
});
