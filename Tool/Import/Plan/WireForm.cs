using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>What one value is on the wire.</summary>
internal sealed record WireForm(WireFormKind Kind, CppType Type, string ClassName = "")
{
    public static WireForm Count { get; } = new(WireFormKind.Count, new CppType(CppTypeKind.UnsignedInt, "DWORD"));

    /// <summary>What the expression does not say; the other branch may.</summary>
    public static WireForm Unknown { get; } = new(WireFormKind.Unknown, CppType.Unknown);

    /// <summary>Says whether two have the same bytes, be it under another name.</summary>
    public bool HasBytesOf(WireForm other)
    {
        if (Kind == WireFormKind.Unknown || other.Kind == WireFormKind.Unknown)
            return Kind != other.Kind;
        if (Kind != other.Kind)
            return false;
        return Kind switch
        {
            WireFormKind.Scalar => Type.Size == other.Type.Size && IsFloating == other.IsFloating,
            WireFormKind.Object => true,
            WireFormKind.Count or WireFormKind.Text => Kind == WireFormKind.Count || Type.Name == other.Type.Name,
            _ => ClassName == other.ClassName,
        };
    }

    private bool IsFloating => Type.Kind is CppTypeKind.Float or CppTypeKind.Double;

    public override string ToString() => Kind switch
    {
        WireFormKind.Scalar => Type.Alias.Length > 0 ? Type.Alias : Type.Spelling,
        WireFormKind.Text => "CString",
        WireFormKind.Object => $"{(ClassName.Length == 0 ? "CObject" : ClassName)}*",
        WireFormKind.Count => "count",
        _ => ClassName,
    };
}
