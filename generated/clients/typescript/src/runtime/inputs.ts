/**
 * Types of named calls, computed from what openapi-typescript emits for an operation:
 * `{ parameters: { path, query, header }, requestBody, responses }`.
 */

/** What the emitted code says about a call besides its schema. */
export interface CallShape {
	/** Parameters that may be left out, because the connection or the pager supplies them. */
	supplied?: readonly string[];
	/** Properties of the body that may be left out for the same reason. */
	suppliedBody?: readonly string[];
	/** Content type of the request body. */
	body?: string;
	/** Parameters by wire name that have another name in the call. */
	renamed?: { path?: Record<string, string>; query?: Record<string, string>; header?: Record<string, string> };
}

type JsonOrForm = `${string}/json${string}` | `${string}+json${string}` | `application/x-www-form-urlencoded${string}`;
type OkStatus = 200 | 201 | 202 | 203 | 206 | 207 | '2XX';

/** Makes one object type of an intersection, so that editors show its properties. */
type Flatten<T> = { [K in keyof T]: T[K] };

/** Makes some properties optional. Key remapping keeps the others where `Omit` would lose them to an index signature. */
type MakeOptional<T, Names> = [Names] extends [never]
	? T
	: Flatten<{ [K in keyof T as K extends Names ? never : K]: T[K] } & { [K in keyof T as K extends Names ? K : never]?: T[K] }>;

type ParametersIn<Types, In extends string> = Types extends { parameters: { [K in In]?: infer Found } }
	? [NonNullable<Found>] extends [never]
		? unknown
		: NonNullable<Found>
	: unknown;

type Rename<Parameters, Names> = [Names] extends [never]
	? Parameters
	: { [K in keyof Parameters as K extends keyof Names ? Names[K] & string : K]: Parameters[K] };

type ShapeNames<Shape, Key extends string> = Shape extends { [K in Key]: readonly (infer Name)[] } ? Name : never;
type Renames<Shape, In extends string> = Shape extends { renamed: { [K in In]: infer Names } } ? Names : never;

type BodyContent<Types, ContentType> = ContentType extends JsonOrForm
	? Types extends { requestBody?: infer Body }
		? NonNullable<Body> extends { content: { [K in ContentType]: infer Content } }
			? Content
			: unknown
		: unknown
	: ContentType extends `multipart/${string}`
		? FormData
		: NonNullable<RequestInit['body']>;

/** A union of bodies gets its supplied properties made optional one by one. */
type MakeBodyOptional<Body, Names> = [Names] extends [never] ? Body : Body extends object ? MakeOptional<Body, Names> : Body;

type WithBody<Types, ContentType, Names, Body = MakeBodyOptional<BodyContent<Types, ContentType>, Names>> = Types extends {
	requestBody: unknown;
}
	? [Names] extends [never]
		? { body: Body }
		: // With everything in it supplied, the body itself need not be named.
			Record<never, never> extends Body
			? { body?: Body }
			: { body: Body }
	: { body?: Body };

/** The input object of a named call: path, query and header parameters side by side, and `body`. */
export type Input<Types, Shape extends CallShape = Record<never, never>> = Flatten<
	MakeOptional<
		Rename<ParametersIn<Types, 'path'>, Renames<Shape, 'path'>> &
			Rename<ParametersIn<Types, 'query'>, Renames<Shape, 'query'>> &
			Rename<ParametersIn<Types, 'header'>, Renames<Shape, 'header'>>,
		ShapeNames<Shape, 'supplied'>
	> &
		(Shape extends { body: infer ContentType } ? WithBody<Types, ContentType, ShapeNames<Shape, 'suppliedBody'>> : unknown)
>;

type ContentOf<Response> = Response extends { content: infer Content }
	? {
			[Media in keyof Content]: Media extends `${string}json${string}` ? Content[Media] : Media extends `text/${string}` ? string : Blob;
		}[keyof Content]
	: unknown;

/** The data of a successful answer; `unknown` where the API document does not describe it. */
export type Output<Types> = Types extends { responses: infer Responses }
	? [keyof Responses & (OkStatus | 204)] extends [never]
		? unknown
		:
				| (204 extends keyof Responses ? undefined : never)
				| { [Status in keyof Responses & OkStatus]: ContentOf<Responses[Status]> }[keyof Responses & OkStatus]
	: unknown;

/** The value at a dotted path of a type. */
type AtPath<T, Path extends string> = Path extends ''
	? T
	: Path extends `${infer Head}.${infer Rest}`
		? AtPath<Property<T, Head>, Rest>
		: Property<T, Path>;
type Property<T, Key extends string> = NonNullable<T> extends { [K in Key]?: infer Value } ? Value : unknown;

/** One record of a list that stands at `Path` of an answer. */
export type RecordAt<T, Path extends string> = NonNullable<AtPath<T, Path>> extends readonly (infer Item)[] ? Item : unknown;

/** Adds to a schema the properties that its `allOf` siblings require; openapi-typescript refers to it by this name. */
export type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };
