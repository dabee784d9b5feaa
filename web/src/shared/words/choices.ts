type Option = { value: string; label: string };

/** A wish is no urgency of a hotline call or a case; mildest first, as it is asked. */
export const urgencyChoices = (options: Option[]): Option[] =>
  options.filter(({ value }) => value !== 'wish').reverse();

/** How a customer is told a result; other ways need a preference the customer file does not have yet. */
const telling = ['telephone', 'sms'];
export const tellingChoices = (options: Option[]): Option[] =>
  options.filter(({ value }) => telling.includes(value));
