import { describe, expect, it } from 'vitest';
import { eventsIn } from '../src/api/send-told';

const stream =
  'event: step\ndata: {"step":"check","done":600,"all":1200}\n\n' +
  'event: answer\ndata: {"status":201,"body":{"added":3}}\n\n';

describe('what is told on the way', () => {
  it('reads each event that has come whole', () => {
    expect(eventsIn(stream).map(({ name }) => name)).toEqual(['step', 'answer']);
    expect(eventsIn(stream)[0]?.data).toEqual({ step: 'check', done: 600, all: 1200 });
  });

  it('waits for the rest of an event that is still on its way', () => {
    for (let length = 0; length < stream.length; length++) {
      const whole = eventsIn(stream.slice(0, length));
      expect(whole.every(({ data }) => data !== null)).toBe(true);
      expect(whole.length).toBeLessThan(2);
    }
  });
});
