import { HOUR, startOfBeijingDay } from '../../time.js';
import type { Portfolio } from '../portfolio.js';
import type { Customer } from './customer.js';

/** How long a reviewer takes. */
const reviewTime = HOUR;
/** Applications a customer may hand in on one Beijing day. */
const attemptsPerDay = 3;
/** Customers one identity document may verify. */
const customersPerDocument = 3;

/** An application for real-name verification: a first one, or a person's to be an enterprise. */
export interface Application {
  portfolio: Portfolio;
  customerId: string;
  customerType: 0 | 1;
  name: string;
  documentNumber: string;
  /** Whether a person looks at it; else it has passed at once. */
  reviewed: boolean;
  /** Why that person rejects it; undefined where it passes. */
  rejectedBecause: string | undefined;
  submittedAt: number;
}

/** Real-name verification of the customers of a book. */
export class Verifications {
  private readonly applications = new Map<string, Application[]>();
  private readonly holders = new Map<string, Set<string>>();
  private underReview: Application[] = [];

  /** Whether a customer has handed in as many applications on the day of `now` as it may. */
  attemptsExceeded(customerId: string, now: number): boolean {
    const today = startOfBeijingDay(now);
    const all = this.applications.get(customerId) ?? [];
    return all.filter(({ submittedAt }) => startOfBeijingDay(submittedAt) === today).length >= attemptsPerDay;
  }

  /** Whether a document already stands for as many other customers as it may, those under review counted. */
  documentExhausted(documentNumber: string, customerId: string): boolean {
    const others = new Set(this.holders.get(documentNumber));
    others.delete(customerId);
    return others.size >= customersPerDocument;
  }

  /** A customer's last application, undefined when it made none while the sandbox runs. */
  last(customerId: string): Application | undefined {
    return this.applications.get(customerId)?.at(-1);
  }

  isUnderReview(customerId: string): boolean {
    return this.underReview.some((one) => one.customerId === customerId);
  }

  /** Takes an application. A customer that is verified stays so while it waits to be an enterprise. */
  submit(application: Application) {
    const { customerId, documentNumber, customerType } = application;
    this.applications.set(customerId, [...(this.applications.get(customerId) ?? []), application]);
    this.holders.set(documentNumber, new Set(this.holders.get(documentNumber)).add(customerId));
    if (!application.reviewed) return approve(application, application.submittedAt);
    this.underReview.push(application);
    change(application, (draft) => {
      if (draft.verifiedStatus !== '2') Object.assign(draft, { verifiedStatus: '0', customerType });
    });
  }

  /** Decides what was handed in long enough ago. */
  passTime(now: number) {
    const due = this.underReview.filter(({ submittedAt }) => submittedAt + reviewTime <= now);
    if (due.length === 0) return;
    this.underReview = this.underReview.filter((one) => !due.includes(one));
    for (const application of due) {
      if (application.rejectedBecause === undefined)
        approve(application, application.submittedAt + reviewTime);
      else this.reject(application);
    }
  }

  private reject(application: Application) {
    this.holders.get(application.documentNumber)?.delete(application.customerId);
    change(application, (draft) => {
      if (draft.verifiedStatus !== '2') draft.verifiedStatus = '1';
    });
  }
}

function approve(application: Application, time: number) {
  const { name, customerType } = application;
  change(application, (draft) => {
    if (draft.verifiedStatus !== '2') {
      draft.verifiedOn = time;
      draft.newCustomerTag = { value: 'UNDETERMINED', effectiveMonth: undefined, expireMonth: undefined };
    }
    Object.assign(draft, { verifiedStatus: '2', verifiedName: name, customerType });
  });
}

function change({ portfolio, customerId }: Application, edit: (draft: Customer) => void) {
  portfolio.change(portfolio.customer(customerId)!, (_, draft) => edit(draft));
}
