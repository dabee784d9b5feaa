import { ESLint } from 'eslint';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readRooms, webName } from '../eslint.zones.js';

const web = join(import.meta.dirname, '..');
const planted: string[] = [];

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { force: true, recursive: true });
});

/** Puts a file into the console for a moment and asks ESLint what it thinks of it. */
async function plant(path: string, text: string) {
  const file = join(web, path);
  planted.push(file);
  writeFileSync(file, text);
  const [result] = await new ESLint({ cwd: web }).lintFiles([file]);
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const uses = (path: string) => `import { planted } from '${path}';\nexport const again = planted;\n`;

describe('the walls between rooms', () => {
  it('catch a room that imports one its project does not reference', { timeout: 60_000 }, async () => {
    const rules = await plant('src/rooms/people/planted.ts', uses('../cases/use-case'));
    expect(rules).toContain('import-x/no-restricted-paths');
  });

  it('catch shared code that imports a room', { timeout: 60_000 }, async () => {
    const rules = await plant('src/shared/planted.ts', uses('../rooms/desk/use-desk'));
    expect(rules).toContain('import-x/no-restricted-paths');
  });

  it('let a room use one its project references', { timeout: 60_000 }, async () => {
    const rules = await plant('src/rooms/cases/planted.ts', uses('../people/department-select'));
    expect(rules).not.toContain('import-x/no-restricted-paths');
  });

  it('catch a default export and a barrel', { timeout: 60_000 }, async () => {
    const rules = await plant('src/shared/planted.ts', "export * from './settings';\nexport default 1;\n");
    expect(rules).toContain('import-x/no-default-export');
    expect(rules).toContain('no-restricted-syntax');
  });

  it('are read from the projects, references of references included', () => {
    const rooms = mkdtempSync(join(tmpdir(), 'rooms-'));
    planted.push(rooms);
    const project = (name: string, references: string[]) => {
      mkdirSync(join(rooms, name));
      const items = references.map((other) => `<ProjectReference Include="../${other}/${other}.csproj" />`);
      writeFileSync(join(rooms, name, `${name}.csproj`), `<Project>${items.join('')}</Project>`);
    };
    project('Journal', ['Storage']);
    project('People', ['Journal']);
    project('FollowUps', ['People']);
    const read = readRooms(rooms);
    expect([...(read.get('follow-ups') ?? [])].sort()).toEqual(['journal', 'people']);
    expect([...(read.get('journal') ?? [])]).toEqual([]);
    expect(webName('FollowUps')).toBe('follow-ups');
  });

  it('know every room of the console as a room of the server', async () => {
    const { readdirSync } = await import('node:fs');
    const known = readRooms(join(web, '../src/Rooms'));
    for (const room of readdirSync(join(web, 'src/rooms'))) expect([...known.keys()]).toContain(room);
  });
});
