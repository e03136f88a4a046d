/** One kind of message: as a request names it, as messages are marked, and the number that stands for it. */
export interface MessageKind {
	messageType: string;
	/** Number on messages and events. */
	type: number;
	/** Key of the contact's do-not-disturb settings. */
	channel: string;
	/** Number on conversations. */
	conversation: number;
}

/** Kinds that can be sent, by the `type` of the request. */
export const KINDS: Readonly<Record<string, MessageKind>> = {
	SMS: { messageType: 'TYPE_SMS', type: 2, channel: 'SMS', conversation: 1 },
	RCS: { messageType: 'TYPE_RCS', type: 2, channel: 'SMS', conversation: 1 },
	Email: { messageType: 'TYPE_EMAIL', type: 3, channel: 'Email', conversation: 2 },
	WhatsApp: { messageType: 'TYPE_WHATSAPP', type: 19, channel: 'WhatsApp', conversation: 1 },
	IG: { messageType: 'TYPE_INSTAGRAM', type: 18, channel: 'FB', conversation: 3 },
	FB: { messageType: 'TYPE_FACEBOOK', type: 11, channel: 'FB', conversation: 3 },
	Custom: { messageType: 'TYPE_CUSTOM_SMS', type: 20, channel: 'SMS', conversation: 1 },
	Live_Chat: { messageType: 'TYPE_LIVE_CHAT', type: 29, channel: 'Live_Chat', conversation: 1 },
	TIKTOK: { messageType: 'TYPE_TIKTOK', type: 30, channel: 'TIKTOK', conversation: 1 },
};

/** How conversations are called in searches, by their number. */
export const CONVERSATION_TYPES = [undefined, 'TYPE_PHONE', 'TYPE_EMAIL', 'TYPE_FB_MESSENGER', 'TYPE_REVIEW', 'TYPE_GROUP_SMS'];
