import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** FollowUps → follow-ups: a web room bears the name of the room on the server. */
export const webName = (room) => room.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/**
 * Reads the project references of the rooms: the only map of who may use whom. References are
 * followed as MSBuild follows them, so what compiles on the server is what may be imported here.
 * @param {string} roomsFolder the folder src/Rooms
 * @returns {Map<string, Set<string>>} web room → web rooms it may import
 */
export function readRooms(roomsFolder) {
  const direct = new Map();
  const names = existsSync(roomsFolder) ? readdirSync(roomsFolder) : [];
  for (const room of names) {
    const project = join(roomsFolder, room, `${room}.csproj`);
    if (!existsSync(project)) continue;
    const references = [...readFileSync(project, 'utf8').matchAll(/<ProjectReference\s+Include="([^"]+)"/g)]
      .map((match) => /([A-Za-z]+)\.csproj$/.exec(match[1].replaceAll('\\', '/'))?.[1])
      .filter((name) => name && existsSync(join(roomsFolder, name)));
    direct.set(room, references);
  }
  const reach = (room, seen = new Set()) => {
    for (const next of direct.get(room) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reach(next, seen);
    }
    return seen;
  };
  return new Map([...direct.keys()].map((room) => [webName(room), new Set([...reach(room)].map(webName))]));
}

/** The zones for import-x/no-restricted-paths: rooms by reference, shared below all, app above all. */
export function zones(webRooms, rooms) {
  const walls = webRooms.map((room) => ({
    target: `./src/rooms/${room}`,
    from: './src/rooms',
    except: [`./${room}`, ...[...(rooms.get(room) ?? [])].map((other) => `./${other}`)],
    message: `${room} may import only rooms its project references`,
  }));
  return [
    ...walls,
    { target: './src/rooms', from: './src/app', message: 'app composes rooms, never the reverse' },
    { target: './src/shared', from: ['./src/rooms', './src/app'], message: 'shared imports no room' },
    { target: './src/api', from: ['./src/rooms', './src/app', './src/shared'], message: 'api stands alone' },
  ];
}
