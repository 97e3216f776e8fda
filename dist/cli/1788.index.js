export const id = 1788;
export const ids = [1788];
export const modules = {
  /***/
  41788: (
    /***/
    ((module) => {
      module.exports = eval("require")("./github-registry.ts");
    })
  )
};
