import type { StoryPart } from './part.ts';

/** What was said. */
export const conversations: StoryPart = {
	conversation: [
		{
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			deleted: false,
			inbox: true,
			type: 1,
			unreadCount: 0,
			assignedTo: 'pR5mNv7XdC2hQz9TsJ4b',
			id: 'cV7tLp3XwN9zKd5QmB2r',
			starred: false,
		},
	],
	message: [
		{
			id: 'mS4vTx8KzN2wLq6RdB9c',
			type: 2,
			messageType: 'TYPE_SMS',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			conversationId: 'cV7tLp3XwN9zKd5QmB2r',
			dateAdded: '2026-03-04T16:40:12.000Z',
			body: 'See you on Monday at ten.',
			direction: 'outbound',
			status: 'delivered',
			contentType: 'text/plain',
			attachments: [],
			source: 'app',
			userId: 'pR5mNv7XdC2hQz9TsJ4b',
		},
	],
	email: [
		{
			id: 'eM5rXt2WzK8vNq4LdB7p',
			threadId: 'mE2xVn7LqT4zKw9RsC5d',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
			contactId: 'mL4yQ8nRz2TcVw7HsK1d',
			conversationId: 'cV7tLp3XwN9zKd5QmB2r',
			dateAdded: '2026-03-03T09:00:00.000Z',
			subject: 'Your whitening quote',
			body: '<p>Here is the quote you asked for.</p>',
			direction: 'outbound',
			status: 'opened',
			contentType: 'text/html',
			attachments: [],
			provider: 'Leadconnector Gmail',
			from: 'priya.raman@example.com',
			to: ['maya.lindqvist@example.com'],
			cc: [],
			bcc: [],
			source: 'app',
		},
	],
};
