import { Form, Input } from 'antd'

/** A new password, typed twice; the rules are the server's (`identity.password-too-weak`), told here before they are met. */
export function NewPasswordFields() {
  return (
    <>
      <Form.Item
        name="newPassword"
        label="新密码"
        extra="至少 8 位，包含字母、数字、符号中的两种以上。"
        rules={[
          { required: true, message: '请填写新密码。' },
          { min: 8, message: '密码至少 8 位。' },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Form.Item
        name="repeated"
        label="再次输入新密码"
        dependencies={['newPassword']}
        rules={[
          { required: true, message: '请再次输入新密码。' },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error('两次输入的密码不一致。')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
    </>
  )
}
