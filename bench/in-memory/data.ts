/** The portfolio in memory: plain objects that refer to each other, the same in every process. */
export interface Customer {
  id: string;
  resellerId: null;
  name: string;
  vouchers: Voucher[];
  orders: Order[];
}

export interface Voucher {
  id: string;
  resellerId: null;
  status: string;
  faceValue: { amount: string; currency: 'CNY' };
  order: Order;
}

export interface Order {
  id: string;
  resellerId: null;
  status: string;
  customer: Customer;
  serviceType: ServiceType;
}

export interface ServiceType {
  code: string;
  name: string;
  policyClass: string;
}

const ofEach = 5;
const orderStatuses = ['COMPLETED', 'PROCESSING', 'PENDING_PAYMENT', 'CANCELED'];
const voucherStatuses = ['AVAILABLE', 'USED', 'EXPIRED'];
const policyClasses = ['GENERAL_PRODUCT', 'SPECIFIC_PRODUCT', 'NO_PERFORMANCE_NO_REBATE'];

export const serviceTypes: readonly ServiceType[] = series(7, (index) => ({
  code: `service-type-${index}`,
  name: `Cloud service ${index}`,
  policyClass: policyClasses[index % policyClasses.length]!,
}));

export const customers: readonly Customer[] = series(50, (index) => {
  const id = `customer-${String(index).padStart(24, '0')}`;
  const customer: Customer = { id, resellerId: null, name: `Customer ${index}`, vouchers: [], orders: [] };
  customer.orders = series(ofEach, (each) => order(customer, index * ofEach + each));
  customer.vouchers = series(ofEach, (each) => voucher(customer.orders[each]!, index * ofEach + each));
  return customer;
});

export const orders: readonly Order[] = customers.flatMap((customer) => customer.orders);
export const vouchers: readonly Voucher[] = customers.flatMap((customer) => customer.vouchers);

function order(customer: Customer, index: number): Order {
  return {
    id: `CS${String(index).padStart(12, '0')}`,
    resellerId: null,
    status: orderStatuses[index % orderStatuses.length]!,
    customer,
    serviceType: serviceTypes[index % serviceTypes.length]!,
  };
}

function voucher(of: Order, index: number): Voucher {
  return {
    id: `CP${String(index).padStart(12, '0')}`,
    resellerId: null,
    status: voucherStatuses[index % voucherStatuses.length]!,
    faceValue: { amount: `${100 + index}.00`, currency: 'CNY' },
    order: of,
  };
}

function series<Item>(length: number, item: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => item(index));
}
