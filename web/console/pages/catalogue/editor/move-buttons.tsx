import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Space } from 'antd'

interface Props {
  /** What is moved, as in “第 2 条设定依据”. */
  readonly what: string
  readonly first: boolean
  readonly last: boolean
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

/** Order by keyboard and by touch alike. */
export function MoveButtons({ what, first, last, move, remove }: Props) {
  return (
    <Space size={2}>
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined />}
        aria-label={`上移${what}`}
        disabled={first}
        onClick={() => move(-1)}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined />}
        aria-label={`下移${what}`}
        disabled={last}
        onClick={() => move(1)}
      />
      <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`删除${what}`} onClick={remove} />
    </Space>
  )
}
