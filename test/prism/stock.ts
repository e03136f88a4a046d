import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec, type IHttpConfig, type IHttpProxyConfig } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import type { OpenApiDocument } from '../../generator/contract/document.ts';

/** A Prism server as its makers ship it. */
export interface PrismServer {
	url: string;
	close(): Promise<void>;
}

const STOCK = {
	checkSecurity: true,
	validateRequest: true,
	validateResponse: true,
	errors: false,
	upstreamProxy: undefined,
	mock: { dynamic: false },
};

/**
 * Starts stock Prism on a document.
 * @param options.port 0 takes a free one.
 */
export function startPrism(options: { document: OpenApiDocument; port?: number }): Promise<PrismServer> {
	return listen(options.document, { ...STOCK, isProxy: false }, options.port ?? 0);
}

/** Starts stock Prism as a proxy that validates what passes through, and reports it in `sl-violations`. */
export function startValidatingPrism(options: { document: OpenApiDocument; upstream: string; port?: number }): Promise<PrismServer> {
	const config: IHttpProxyConfig = { ...STOCK, isProxy: true, upstream: new URL(options.upstream) };
	return listen(options.document, config, options.port ?? 0);
}

async function listen(document: OpenApiDocument, config: IHttpConfig, port: number): Promise<PrismServer> {
	const operations = await getHttpOperationsFromSpec(document);
	const server = createServer(operations, { cors: true, config, components: { logger: createLogger('PRISM', { level: 'silent' }) } });
	const url = await server.listen(port, '127.0.0.1');
	return { url, close: () => server.close() };
}
