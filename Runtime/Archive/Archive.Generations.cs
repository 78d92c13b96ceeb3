namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>
    /// The name and schema that a class is stored with: those that the document had, if the options say so, else its own. A document that had
    /// the class under its present and under a former name gets the present one.
    /// </summary>
    private (string Name, int Schema) GenerationOf(RuntimeClass runtimeClass)
    {
        SchemaTable? schemas = _options.Schemas;
        if (schemas is null)
            return (runtimeClass.Name, runtimeClass.Schema);
        if (schemas.TryGet(runtimeClass.Name, out int schema))
            return (runtimeClass.Name, schema);
        foreach (string formerName in runtimeClass.FormerNames)
        {
            if (schemas.TryGet(formerName, out schema))
                return (formerName, schema);
        }
        return (runtimeClass.Name, schemas.Default ?? runtimeClass.Schema);
    }
}
