namespace Stevedore.Generator.Model;

/// <summary>A struct whose body writes its fields, all of fixed size, in their order and nothing else.</summary>
/// <param name="Pack">What a field is aligned to in memory at the most.</param>
internal sealed record PlainStructure(EquatableArray<PlainField> Fields, int Pack)
{
    public const int Unpacked = int.MaxValue;
}

/// <summary>A field of such a struct.</summary>
internal abstract record PlainField
{
    private PlainField()
    {
    }

    /// <summary>A number, or an enum, which is one.</summary>
    internal sealed record Scalar(Primitive Primitive) : PlainField;

    /// <summary>A value of .NET.</summary>
    internal sealed record Net(NetValue Value) : PlainField;

    /// <summary>Another such struct.</summary>
    internal sealed record Nested(PlainStructure Structure) : PlainField;
}
