import { registerEnumType } from 'type-graphql';

export enum SpendGrouping {
  CUSTOMER = 'CUSTOMER',
  ACCOUNT_MANAGER = 'ACCOUNT_MANAGER',
  SERVICE_TYPE = 'SERVICE_TYPE',
}
registerEnumType(SpendGrouping, {
  name: 'SpendGrouping',
  description: 'By what spending is added up.',
  valuesConfig: {
    CUSTOMER: { description: 'By customer.' },
    ACCOUNT_MANAGER: {
      description:
        'By the account manager who looks after the customer today, whoever did when it spent. Takes further calls, for the customers.',
    },
    SERVICE_TYPE: { description: 'By cloud service.' },
  },
});
