import { DAY, HOUR, MINUTE, SECOND } from '../../time.js';
import { codeAlphabet, type Rng } from '../prng.js';

const BEIJING = 8 * HOUR;
const orderCode = 5;
const couponCode = 4;

/** `CS` + yyMMddHHmm in Beijing time + five characters, as in CS19040119281JMYC. */
export function orderId(createTime: number, rng: Rng): string {
  return `CS${stamp(createTime, false)}${rng.code(orderCode)}`;
}

/** `CP` + yyMMddHHmmss in Beijing time + four characters. */
export function couponId(createTime: number, rng: Rng): string {
  return `CP${stamp(createTime, true)}${rng.code(couponCode)}`;
}

/** The characters that end an order's or coupon's id as one number, which sorts as they do. */
export function codeOf(id: string, kind: 'order' | 'coupon'): number {
  const length = kind === 'order' ? orderCode : couponCode;
  let code = 0;
  for (let at = id.length - length; at < id.length; at++) {
    code = code * codeAlphabet.length + codeAlphabet.indexOf(id[at]!);
  }
  return code;
}

/** The id of a coupon by its time and what `codeOf` says of it. */
export function couponIdOf(createTime: number, code: number): string {
  const { length } = codeAlphabet;
  let text = '';
  for (let rest = code; text.length < couponCode; rest = Math.floor(rest / length)) {
    text = codeAlphabet[rest % length]! + text;
  }
  return `CP${stamp(createTime, true)}${text}`;
}

/** First instant of the minute (order) or second (coupon) an id was made in; undefined when it is no such id. */
export function timeOfId(id: string, kind: 'order' | 'coupon'): number | undefined {
  const parts = formats[kind].exec(id)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second = 0] = parts as [number, number, number, number, number];
  return Date.UTC(2000 + year, month - 1, day, hour, minute, second) - BEIJING;
}

const formats = {
  order: /^CS(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)[0-9A-HJ-NP-Z]{5}$/,
  coupon: /^CP(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)[0-9A-HJ-NP-Z]{4}$/,
};

/** yyMMddHHmm(ss) in Beijing time. Ids are made by the hundred thousand: integers only, no Date, no formatting. */
function stamp(time: number, seconds: boolean): string {
  const local = time + BEIJING;
  const day = Math.floor(local / DAY);
  const inDay = local - day * DAY;
  const number =
    dateNumber(day) * 10_000 + Math.floor(inDay / HOUR) * 100 + (Math.floor(inDay / MINUTE) % 60);
  if (!seconds) return String(number).padStart(10, '0');
  return String(number * 100 + (Math.floor(inDay / SECOND) % 60)).padStart(12, '0');
}

/** yyMMdd of a day counted from 1970, by the Gregorian calendar's cycle of 400 years, years beginning in March. */
function dateNumber(day: number): number {
  const shifted = day + 719_468;
  const ofCycle = shifted % 146_097;
  const yearOfCycle = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1_460) + Math.floor(ofCycle / 36_524) - Math.floor(ofCycle / 146_096)) /
      365,
  );
  const ofYear = ofCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = (yearOfCycle + (month <= 2 ? 1 : 0)) % 100;
  return (year * 100 + month) * 100 + dayOfMonth;
}
