import { Alert, Button, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ITEM_LEVELS, ITEM_TYPES, type ItemLevel } from '#contracts/catalogue/model.ts'
import type { Output } from '../../../api/types.ts'
import { useAction } from '../../../api/use-action.ts'
import { paths } from '../../../app/paths.ts'
import { useMe } from '../../../app/session.tsx'
import { Nothing, ProblemAlert } from '../../../components/feedback.tsx'
import { ItemSelect } from '../../../components/item-select.tsx'
import { Page, Panel } from '../../../components/page.tsx'
import { type NewItem, prepareItem } from './new-item.ts'

interface Answers {
  readonly name: string
  readonly type: NewItem['type']
  readonly level: ItemLevel
  readonly above?: string
  readonly code?: string
  readonly from?: string
}

type Prepared = Output<'catalogue.prepare-item'>
const ITEM_CODE = /^([0-9A-Z]{12}([0-9]{2})?|[0-9A-Z]{10})$/

/** What a new item is called, where it stands and under which code, before its elements are filled in. */
export function Component() {
  const { post } = useMe()
  return (
    <Page
      title="新增事项"
      trail={[{ title: '事项目录', to: paths.items() }]}
      description="先确定名称、类型和编码，再填写各项要素。填好后由另一位事项管理员复核发布，才列入目录。"
    >
      {post.role === 'itemManager' ? <Begin owner={post.divisionCode} /> : <Nothing>您的岗位不管理事项。</Nothing>}
    </Page>
  )
}

function Begin({ owner }: { owner: string }) {
  const navigate = useNavigate()
  const [form] = Form.useForm<Answers>()
  const level = Form.useWatch('level', form) ?? 'main'
  /** The answers that brought names which are alike, until one goes on in spite of them. */
  const [doubt, setDoubt] = useState<{ answers: Answers; prepared: Prepared }>()
  const open = ({ name, type, from, level }: Answers, { itemCode }: Prepared) =>
    void navigate(paths.beginItem(itemCode, { owner, name: name.trim(), type, level, ...(from && { from }) }))
  const prepare = useAction(
    ({ name, type, level, from, above, code }: Answers) =>
      prepareItem(
        { owner, name: name.trim(), type, level, from },
        { ...(code?.trim() && { itemCode: code.trim() }), ...(level !== 'main' && above && { codeAbove: above }) },
      ),
    {
      refresh: [],
      done: (prepared, answers) =>
        prepared.similar.length > 0 ? setDoubt({ answers, prepared }) : open(answers, prepared),
    },
  )
  return (
    <Panel>
      <ProblemAlert problem={prepare.problem} />
      <Form<Answers>
        form={form}
        layout="vertical"
        className="narrow-form"
        initialValues={{ type: '01', level: 'main' }}
        scrollToFirstError
        onValuesChange={() => {
          setDoubt(undefined)
          prepare.forget()
        }}
        onFinish={(answers) => void prepare.run(answers)}
      >
        <Form.Item
          name="name"
          label="事项名称"
          rules={[{ required: true, whitespace: true, message: '请填写事项名称。' }]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="type" label="事项类型" rules={[{ required: true }]}>
          <Select options={Object.entries(ITEM_TYPES).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="level" label="层级" rules={[{ required: true }]}>
          <Radio.Group options={Object.entries(ITEM_LEVELS).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        {level !== 'main' && (
          <Form.Item
            name="above"
            label={level === 'sub' ? '所属的主项' : '所属的主项或者子项'}
            rules={[{ required: true, message: '请选择上级事项。' }]}
          >
            <ItemSelect />
          </Form.Item>
        )}
        <Form.Item
          name="code"
          label="基本编码"
          extra="已有国家基本编码的请填写；不填的，由平台按编码规则生成。"
          rules={[{ pattern: ITEM_CODE, message: '基本编码为 10 位、12 位或者 14 位，由数字和大写字母组成。' }]}
        >
          <Input maxLength={14} className="short-input" />
        </Form.Item>
        <Form.Item
          name="from"
          label="内容从哪里开始"
          extra="复制时带入除资料来源和情形引导以外的全部要素；不选的，从空白开始。"
        >
          <ItemSelect allowClear placeholder="从空白开始，或者选择要复制的事项" />
        </Form.Item>
        {doubt && <Alike prepared={doubt.prepared} goOn={() => open(doubt.answers, doubt.prepared)} />}
        {!doubt && (
          <Button type="primary" htmlType="submit" loading={prepare.running}>
            开始填写要素
          </Button>
        )}
      </Form>
    </Panel>
  )
}

/** The same matter is not listed twice under two names: whoever registers one looks at those first. */
function Alike({ prepared, goOn }: { prepared: Prepared; goOn: () => void }) {
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="目录中有名称相近的事项，请确认不是同一件事："
      description={
        <>
          <ul className="points">
            {prepared.similar.map(({ code, name }) => (
              <li key={code}>
                <Link to={paths.item(code)} target="_blank">
                  {name}
                </Link>{' '}
                <span className="quiet number">{code}</span>
              </li>
            ))}
          </ul>
          <Button type="primary" onClick={goOn}>
            不是同一件事，继续
          </Button>
        </>
      }
    />
  )
}
