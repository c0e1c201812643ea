/** `node tests/oracle/members.ts` writes members.json: the attributes that CPython 3.14 has in each type of the language. */
import { writeFileSync } from 'node:fs';
import { Oracle } from './client.ts';
import { MEMBERS } from './memberlist.ts';

const oracle = new Oracle(60_000);
const answer = await oracle.run({ source: MEMBERS, scriptName: 'members.py' });
oracle.close();
if (answer.ended !== 'ok' || answer.traceback !== null) throw new Error(answer.traceback ?? answer.ended);
const types = JSON.parse(answer.output) as Record<string, string[]>;
const rows = Object.entries(types).map(([type, names]) => `  ${JSON.stringify(type)}: ${JSON.stringify(names)}`);
writeFileSync(new URL('members.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`);
