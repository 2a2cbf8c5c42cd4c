import type { Getters } from '@odoo/o-spreadsheet';
import type { Attachment, AttachmentKind } from '../engine/attachments';

type AttachmentGetters = Getters & { getAttachments(kind: AttachmentKind): readonly Attachment[] };

/** Notes, protections… of a workbook, as the host's own engine plugin keeps them. */
export function attachedTo(getters: Getters, kind: AttachmentKind): readonly Attachment[] {
  // The plugin's getters are added to the engine's while it starts, which its types cannot know.
  return (getters as AttachmentGetters).getAttachments(kind);
}
