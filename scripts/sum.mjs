// Adds up the results of all parts (TRX and vitest), names the slowest tests, and ends with "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const budgets = { rules: 30, sqlite: 300, postgresql: 300, crash: 600, browser: 600 };

const text = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
const lines = (name) => text(name).split('\n').filter(Boolean);
const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const plain = (xml) => xml.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const seconds = (duration) => {
  const [hours, minutes, rest] = duration.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + rest || 0;
};

/** @returns {{part: string, name: string, outcome: string, seconds: number, message: string}[]} */
const ofTrx = (part) =>
  text(`${part}.trx`)
    .split(/(?=<UnitTestResult\b)/)
    .filter((result) => result.startsWith('<UnitTestResult'))
    .map((result) => ({
      part,
      name: plain(attribute(result, 'testName')),
      outcome: { Passed: 'passed', NotExecuted: 'skipped' }[attribute(result, 'outcome')] ?? 'failed',
      seconds: seconds(attribute(result, 'duration')),
      message: plain(/<Message>([^]*?)<\/Message>/.exec(result)?.[1] ?? ''),
    }));

const ofVitest = (part) => {
  const report = JSON.parse(text(`${part}.json`));
  const tests = report.testResults.flatMap((file) => {
    const found = file.assertionResults.map((test) => ({
      part,
      name: test.fullName,
      outcome: { passed: 'passed', pending: 'skipped', skipped: 'skipped', todo: 'skipped' }[test.status] ?? 'failed',
      seconds: (test.duration ?? 0) / 1000,
      message: test.failureMessages?.join('\n') ?? '',
    }));
    // A file that does not even load reports no test at all.
    const broken = file.status === 'failed' && !found.some((test) => test.outcome === 'failed');
    return broken ? [...found, { part, name: file.name, outcome: 'failed', seconds: 0, message: file.message ?? '' }] : found;
  });
  return tests;
};

const tests = readdirSync(folder).flatMap((file) => {
  if (file.endsWith('.trx')) return ofTrx(file.slice(0, -4));
  return file.endsWith('.json') ? ofVitest(file.slice(0, -5)) : [];
});

console.log('\nSlowest tests');
for (const test of tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)) {
  console.log(`  ${test.seconds.toFixed(2).padStart(7)} s  ${test.part}: ${test.name}`);
}

console.log('\nParts');
let missing = 0;
for (const line of lines('times')) {
  const [part, time, code] = line.split(' ');
  const own = tests.filter((test) => test.part === part);
  const count = (outcome) => own.filter((test) => test.outcome === outcome).length;
  const budget = budgets[part] ? ` of ${budgets[part]} s` : '';
  const late = budgets[part] && Number(time) > budgets[part] ? '  over budget' : '';
  const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
  console.log(`  ${part.padEnd(11)} ${time} s${budget}: ${count('passed')} passed, ${count('failed')} failed${skipped}${late}`);
  // No test found, or a run that broke off after its last result: both count, or a part could vanish unseen.
  if (own.length === 0 || (code !== '0' && count('failed') === 0)) {
    missing += 1;
    console.log(`  ${part} did not run to its end`);
  }
}

for (const line of lines('not-run')) {
  const part = line.split(' ')[1];
  if (lines('times').some((time) => time.startsWith(`${part} `))) continue;
  missing += 1;
  console.log(`  ${part.padEnd(11)} did not run`);
}

// Last, so that whoever sees only the end of the log sees what is wrong.
const red = tests.filter((test) => test.outcome === 'failed');
if (red.length > 0) console.log('\nFailed');
for (const test of red) {
  console.log(`  ${test.part}: ${test.name}`);
  for (const line of test.message.split('\n').slice(0, 12)) console.log(`      ${line.slice(0, 300)}`);
}

const passed = tests.filter((test) => test.outcome === 'passed').length;
const failed = red.length + missing;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
