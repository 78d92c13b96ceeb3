namespace Stevedore;

/// <summary>
/// Says by which schema of its base the body of the base goes, where the numbers of the two do not mean the same generations. An object has
/// one schema, that of its own class; without this attribute the bodies of all its bases go by it.
/// </summary>
/// <remarks>MFC: a base's <c>Serialize</c> that asks for <c>GetObjectSchema</c>, and for the class.</remarks>
/// <param name="schema">
/// The first schema of this class in which the base's body is of that generation, up to the next such attribute. In schemas before the
/// first that is named it is as in the first.
/// </param>
/// <param name="baseSchema">The schema of the base.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class BaseSchemaAttribute(int schema, int baseSchema) : Attribute
{
    /// <summary>The first schema of this class.</summary>
    public int Schema { get; } = schema;

    /// <summary>The schema of the base.</summary>
    public int BaseSchema { get; } = baseSchema;
}
