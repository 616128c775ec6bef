import { existingDay } from '../period/existing-day.js';

/** The formats that our schemas ask for: a day of the calendar. */
export const schemaFormats = { date: isDay } as const;

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day !== undefined && existingDay(Number(year), Number(month), Number(day)) !== null;
}
