using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Puts the members of a structure where Microsoft's compiler puts them: each at a multiple of its size, or of what the structure is packed
/// to if that is less; a structure or array at a multiple of what its largest number is aligned to; and the whole made a multiple of the
/// largest of these.
/// </summary>
/// <param name="pack">What a member is aligned to at the most.</param>
/// <param name="size">The size that the structure says; 0 if it says none.</param>
internal sealed class RawLayoutBuilder(int pack, int size)
{
    private readonly List<(Member Member, int Offset, int Size)> _placed = [];
    private int _end;
    private int _alignment = 1;

    /// <param name="offset">Where the member says that it lies, null if behind the one before it.</param>
    public void Add(Member member, RawExtent extent, int? offset)
    {
        int alignment = Math.Min(extent.Alignment, pack);
        int start = offset ?? Aligned(_end, alignment);
        _placed.Add((member, start, extent.Size));
        _alignment = Math.Max(_alignment, alignment);
        _end = Math.Max(_end, start + extent.Size);
    }

    public RawLayout? Build(out string? refusal)
    {
        List<RawPart> parts = [];
        int position = 0;
        (Member Member, int Offset, int Size) last = default;
        // What lies under a larger member is loaded and stored with it.
        foreach ((Member Member, int Offset, int Size) placed in _placed
            .OrderBy(static placed => placed.Offset)
            .ThenByDescending(static placed => placed.Size))
        {
            if (placed.Offset < position)
            {
                refusal = $"'{placed.Member.Name}' and '{last.Member?.Name}' overlap, and neither is a number or buffer that has all bits "
                    + "of both";
                if (placed.Offset < 0 || placed.Offset + placed.Size > position || !IsItsBits(placed.Member) || !IsItsBits(last.Member!))
                    return null;
                continue;
            }

            AddGap(parts, placed.Offset - position);
            parts.Add(new RawPart(placed.Member.Name, placed.Size));
            position = placed.Offset + placed.Size;
            last = placed;
        }

        int whole = size > 0 ? size : Aligned(position, _alignment);
        AddGap(parts, whole - position);
        refusal = whole < position ? $"its Size is less than the {position} bytes of its members" : null;
        return refusal is null ? new RawLayout(parts.ToEquatableArray(), whole, _alignment) : null;
    }

    private static void AddGap(List<RawPart> parts, int length)
    {
        if (length > 0)
            parts.Add(new RawPart(Member: null, length));
    }

    /// <summary>Every bit pattern is a value of the member, and lies in memory as on the wire.</summary>
    private static bool IsItsBits(Member member) => member.Form is { WireType: null, IsNetworkOrder: false } && member.Shape switch
    {
        TypeShape.Scalar scalar => scalar.Primitive != Primitive.Boolean,
        TypeShape.FixedBuffer buffer => buffer.Element != Primitive.Boolean,
        TypeShape.Net net => net.Value.IsMemoryLayout,
        TypeShape.Enumeration => true,
        _ => false,
    };

    private static int Aligned(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
