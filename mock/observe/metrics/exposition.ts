/** Labels of one sample. */
export type Labels = Readonly<Record<string, string | number>>;

/** One metric with its samples, in the order in which they are written. */
export interface Metric {
	name: string;
	help: string;
	type: 'counter' | 'gauge' | 'histogram';
	/** `suffix` is `_bucket`, `_sum` or `_count` in a histogram. */
	samples: { suffix?: string; labels?: Labels; value: number }[];
}

/** Metrics in the text format of Prometheus, version 0.0.4. */
export function exposition(metrics: readonly Metric[]): string {
	const lines = metrics.flatMap(({ name, help, type, samples }) => [
		`# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
		`# TYPE ${name} ${type}`,
		...samples.map(({ suffix = '', labels = {}, value }) => `${name}${suffix}${labelsOf(labels)} ${numberOf(value)}`),
	]);
	return `${lines.join('\n')}\n`;
}

/** Media type of that format. */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

function labelsOf(labels: Labels): string {
	const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(String(value))}"`);
	return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(text: string): string {
	return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

function numberOf(value: number): string {
	if (value === Number.POSITIVE_INFINITY) return '+Inf';
	return value === Number.NEGATIVE_INFINITY ? '-Inf' : String(value);
}
