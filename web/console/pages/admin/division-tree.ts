export interface TreeNode {
  readonly key: string
  readonly title: string
  readonly isLeaf: boolean
  readonly children?: readonly TreeNode[]
}

/** The tree with the children of one node filled in. */
export function childrenInto(
  nodes: readonly TreeNode[],
  key: string,
  children: readonly TreeNode[],
): readonly TreeNode[] {
  return nodes.map((node) => {
    if (node.key === key) return { ...node, children, isLeaf: children.length === 0 }
    return node.children ? { ...node, children: childrenInto(node.children, key, children) } : node
  })
}
