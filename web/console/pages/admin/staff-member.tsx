import type { Output } from '../../api/types.ts'
import { ToneTag } from '../../components/states.tsx'

export type StaffMember = Output<'identity.list-staff'>['items'][number]

const STATUS = {
  invited: { tone: 'waiting', name: '待启用' },
  active: { tone: 'good', name: '已启用' },
  disabled: { tone: 'quiet', name: '已停用' },
} as const
export const StaffStatus = ({ status }: { status: StaffMember['status'] }) => (
  <ToneTag tone={STATUS[status].tone}>{STATUS[status].name}</ToneTag>
)

export const heldPosts = (member: StaffMember) => member.posts.filter((post) => post.validUntil === null)
