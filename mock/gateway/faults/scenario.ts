import { readFileSync } from 'node:fs';
import type { JsonValue } from '../../../generator/contract/json.ts';
import { UnreadableError } from '../../files/generatedFiles.ts';
import { loadYaml } from '../../files/yaml.ts';
import { type Fault, parseFault } from './fault.ts';

/**
 * Reads a scenario: a YAML file with a list of faults, alone or under `faults`.
 * @throws UnreadableError with file and line when it cannot be read or a fault makes no sense.
 */
export function readScenario(path: string, operationIds: ReadonlySet<string>): Fault[] {
	const { LineCounter, parseDocument } = loadYaml();
	const lines = new LineCounter();
	const document = parseDocument(readText(path), { lineCounter: lines });
	const [error] = document.errors;
	if (error) throw new UnreadableError(`${path}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`);
	const data = document.toJS() as JsonValue;
	const list = data !== null && typeof data === 'object' && !Array.isArray(data) ? (data.faults ?? null) : data;
	const key = list === data ? [] : ['faults'];
	if (!Array.isArray(list)) throw new UnreadableError(`${path}: a scenario is a list of faults.`);
	return list.map((item, index) => {
		try {
			return parseFault(item, operationIds);
		} catch (problem) {
			const node = document.getIn([...key, index], true) as { range?: [number, number, number] } | undefined;
			const { line } = lines.linePos(node?.range?.[0] ?? 0);
			throw new UnreadableError(`${path}:${line}: ${problem instanceof Error ? problem.message : String(problem)}`);
		}
	});
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new UnreadableError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}
