// Made by scripts/generate-client.mjs from the contracts; run it again when a contract changes.

export interface paths {
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一个部门 */
        post: operations["regions.create-department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出下级行政区划；不给上级代码时列出各省 */
        get: operations["regions.list-divisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            code: string;
            errors?: {
                detail?: string;
                pointer?: string;
            }[];
            instance: string;
            status: number;
            /** @description 可以念给办事人听的一句话 */
            title: string;
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "regions.create-department": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    complaintPhone?: string;
                    divisionCode: string;
                    enquiryPhone?: string;
                    name: string;
                    officeHours?: string;
                    shortName: string;
                    uscc: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                        complaintPhone: string | null;
                        divisionCode: string;
                        enquiryPhone: string | null;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        officeHours: string | null;
                        shortName: string;
                        uscc: string;
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.division-not-found` 没有找到行政区划 {code}，请核对区划代码。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `regions.department-code-taken` 已有部门使用统一社会信用代码 {uscc}，请勿重复登记。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。
             *
             *     `regions.department-code-invalid` 统一社会信用代码的校验位不正确，请对照证书逐位核对。
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "regions.list-divisions": {
        parameters: {
            query?: {
                parentCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            /** @enum {unknown} */
                            level: "province" | "city" | "county" | "town";
                            name: string;
                            parentCode: string | null;
                        }[];
                    };
                };
            };
            /** @description `platform.unauthenticated` 请先登录，再继续办理。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.forbidden` 您没有办理这一步的权限，如有疑问请联系本部门管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.invalid-input` 提交的内容有 {count} 处不符合要求，请按提示修改后再提交。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.too-many-requests` 操作过于频繁，请 {seconds} 秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `platform.internal` 系统出现故障，请稍后再试；如需帮助，请告知工作人员页面上的编号。 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
