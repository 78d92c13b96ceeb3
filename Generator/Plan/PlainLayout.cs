using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>
/// Where the fields of a plain struct lie: .NET aligns each to its size, or to less if the struct is packed, and the struct to the largest
/// of them.
/// </summary>
/// <param name="Size">The bytes on the wire, which has no padding.</param>
/// <param name="Alignment">What the struct is aligned to in memory.</param>
/// <param name="IsMemoryLayout">The fields lie in memory as on the wire, and every bit pattern is a value of theirs.</param>
internal readonly record struct PlainLayout(int Size, int Alignment, bool IsMemoryLayout)
{
    public static PlainLayout Of(PlainStructure structure)
    {
        PlainLayout layout = new(Size: 0, Alignment: 1, IsMemoryLayout: true);
        foreach (PlainField field in structure.Fields)
            layout = layout.With(Of(field), structure.Pack);
        return layout with { IsMemoryLayout = layout.IsMemoryLayout && layout.Size > 0 && layout.Size % layout.Alignment == 0 };
    }

    private static PlainLayout Of(PlainField field) => field switch
    {
        PlainField.Scalar { Primitive: var primitive } => new(primitive.Size(), primitive.Size(), primitive != Primitive.Boolean),
        PlainField.Net { Value: var value } => new(value.Size ?? 0, value.Alignment ?? 1, value.Alignment is not null),
        PlainField.Nested { Structure: var nested } => Of(nested),
        _ => throw new InvalidOperationException($"{field} is no field of a plain struct."),
    };

    private PlainLayout With(PlainLayout field, int pack)
    {
        int alignment = Math.Min(field.Alignment, pack);
        return new PlainLayout(
            Size + field.Size,
            Math.Max(Alignment, alignment),
            IsMemoryLayout && field.IsMemoryLayout && Size % alignment == 0);
    }
}
