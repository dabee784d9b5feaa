// Written in one piece or in groups with blanks or dashes between; the last place of an identity number may be an X.
const long = /(?<!\d)\d(?:[ -]{0,2}\d){14,18}(?: ?[xX](?![A-Za-z0-9]))?(?!\d)/g;
const phone = /(?<!\d)(1[3-9]\d)[ -]?\d{4}[ -]?(\d{4})(?!\d)/g;
// No card begins with a day; an order number does.
const day = /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/;

const ends = (number: string) => '*'.repeat(number.length - 4) + number.slice(-4);

/**
 * Text as it may stand beside its own field while it is being typed: identity, card and telephone numbers keep their ends.
 * What is stored is masked by the server, which knows the check digits; here more may be hidden than there, never less.
 */
export const masked = (text: string): string =>
  text
    // １３８ reads like 138.
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(long, (found) => {
      const number = found.replace(/[ -]/g, '').toUpperCase();
      return number.length >= 16 && !day.test(number) ? ends(number) : found;
    })
    .replace(phone, '$1****$2');
