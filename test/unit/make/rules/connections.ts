import { stringsOf } from '../iml/inspect.ts';
import { asCode, type Code, type Component, type MakeApp } from '../makeApp.ts';

/** Names that Make keeps for itself. */
const RESERVED_PARAMETERS = new Set(['teamID', 'accountName']);
const SECRETS = ['accessToken', 'clientSecret'];
/** What has to be gone from the log of a request with such a body or header. */
const SANITIZED: [find: RegExp, path: string][] = [
	[/"authorization":/, 'request.headers.authorization'],
	[/"client_secret":/, 'request.body.client_secret'],
	[/"refresh_token":/, 'request.body.refresh_token'],
	[/"code":/, 'request.body.code'],
	[/body\.access_token/, 'response.body.access_token'],
	[/body\.refresh_token/, 'response.body.refresh_token'],
];

/** Connections check themselves, keep their secrets, and ask for enough and no more. */
export function connectionProblems(app: MakeApp): string[] {
	const connections = Object.entries(app.manifest.components.connection ?? {});
	const problems = connections.flatMap(([id, connection]) => {
		const found = connection.connectionType === 'oauth' ? oauthProblems(app, connection) : basicProblems(app, connection);
		return [...found, ...parameterProblems(app, connection)].map((problem) => `connection ${id}: ${problem}`);
	});
	return [...problems, ...baseProblems(asCode(app.json('general/base.iml.json')))];
}

function oauthProblems(app: MakeApp, connection: Component): string[] {
	const communication = app.directives(connection, 'communication');
	const problems = ['authorize', 'token', 'refresh', 'info'].filter((step) => !communication[step]).map((step) => `has no ${step}`);
	const refresh = asCode(communication.refresh);
	const data = asCode(asCode(refresh.response).data);
	if (!/data\.expires < addMinutes\(now, \d+\)/.test(String(refresh.condition))) problems.push('refreshes when it need not');
	for (const key of ['accessToken', 'refreshToken', 'expires']) if (!data[key]) problems.push(`does not keep the new ${key}`);
	for (const step of Object.values(communication)) problems.push(...requestProblems(asCode(step)));
	return [...problems, ...checkProblems(asCode(communication.info)), ...scopeProblems(app, connection)];
}

function basicProblems(app: MakeApp, connection: Component): string[] {
	const communication = app.directives(connection, 'communication');
	return [...requestProblems(communication), ...checkProblems(communication)];
}

function requestProblems(request: Code): string[] {
	const problems = /^https:\/\//.test(String(request.url)) ? [] : [`the address ${request.url} is not complete`];
	const sanitized = asCode(request.log).sanitize;
	const sent = JSON.stringify({ headers: request.headers, body: request.body, data: asCode(request.response).data });
	for (const [find, path] of SANITIZED) {
		if (find.test(sent) && !(Array.isArray(sanitized) && sanitized.includes(path))) problems.push(`logs ${path}`);
	}
	return problems;
}

function checkProblems(request: Code): string[] {
	const response = asCode(request.response);
	return ['uid', 'metadata', 'error'].filter((key) => !response[key]).map((key) => `its check sets no ${key}`);
}

function parameterProblems(app: MakeApp, connection: Component): string[] {
	return app.parameters(connection, 'params').flatMap(({ name = '', type }) => {
		const problems = RESERVED_PARAMETERS.has(name) ? [`the parameter ${name} is Make's own`] : [];
		return SECRETS.includes(name) && type !== 'password' ? [...problems, `${name} can be read on the screen`] : problems;
	});
}

function scopeProblems(app: MakeApp, connection: Component): string[] {
	const list = new Set(Object.keys(app.directives(connection, 'scopeList')));
	const asked = scopesIn(app.code(connection, 'defaultScope'));
	const problems = asked.filter((scope) => !list.has(scope)).map((scope) => `the default scope ${scope} is not in the list`);
	for (const [id, module] of Object.entries(app.manifest.components.module ?? {})) {
		for (const scope of scopesIn(app.code(module, 'scope')))
			if (!asked.includes(scope)) problems.push(`module ${id} needs ${scope}, which it does not ask for`);
	}
	return problems;
}

function scopesIn(value: unknown): string[] {
	return stringsOf(value).map(({ text }) => text);
}

/** Errors become Make's errors, with what the API says. */
function baseProblems(base: Code): string[] {
	const error = asCode(asCode(base.response).error);
	const expected = {
		400: 'DataError',
		401: 'InvalidAccessTokenError',
		404: 'DataError',
		422: 'DataError',
		429: 'RateLimitError',
		500: 'ConnectionError',
		503: 'ConnectionError',
	};
	const problems = Object.entries(expected)
		.filter(([status, type]) => asCode(error[status]).type !== type)
		.map(([status, type]) => `base: ${status} is no ${type}`);
	if (error.type !== 'RuntimeError') problems.push('base: other errors are no RuntimeError');
	const messages = [error, ...Object.values(error).map(asCode)].map(({ message }) => message).filter((message) => message !== undefined);
	for (const message of messages) {
		if (!/\{\{statusCode\}\}.*body\.message/.test(String(message))) problems.push(`base: "${message}" shows neither status nor text`);
	}
	if (!JSON.stringify(base.log).includes('request.headers.authorization')) problems.push('base: logs the token');
	return problems;
}
