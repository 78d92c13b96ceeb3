using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>What a piece of C++ has to do with an archive.</summary>
internal static class ArchiveUse
{
    private static readonly HashSet<string> s_passive =
    [
        "IsStoring", "IsLoading", "GetFile", "Flush", "Close", "Abort", "IsBufferEmpty", "SetLoadParams", "SetStoreParams",
        "SetObjectSchema",
    ];

    public static bool IsArchive(CppNode node) => node.Type.Pointed.IsArchive;

    /// <summary>Something is stored or loaded in it, or might be.</summary>
    public static bool Touches(CppNode node) => node.All().Any(IsUse);

    /// <summary>Something is stored or loaded in it, or might be, other than that the schema is asked for.</summary>
    public static bool Moves(CppNode node) =>
        node.All().Any(static inner => IsUse(inner) && (inner.Owner, inner.Text) != ("CArchive", "GetObjectSchema"));

    /// <summary>What a condition on the direction says; null where it is about something else.</summary>
    public static bool? Fold(CppNode condition, bool isStoring)
    {
        switch (condition.Kind)
        {
            case CppNodeKind.Call when condition.Owner == "CArchive" && condition.Text == "IsStoring":
                return isStoring;
            case CppNodeKind.Call when condition.Owner == "CArchive" && condition.Text == "IsLoading":
                return !isStoring;
            case CppNodeKind.Cast when condition.Children.Count == 1:
                return Fold(condition.Children[0], isStoring);
            case CppNodeKind.Unary when condition.Text == "!" && condition.Children.Count == 1:
                return !Fold(condition.Children[0], isStoring);
            case CppNodeKind.Number or CppNodeKind.Constant when condition.Value is long value:
                return value != 0;
            case CppNodeKind.Binary when condition.Children.Count == 2:
                return FoldBinary(condition, isStoring);
            default:
                return null;
        }
    }

    private static bool? FoldBinary(CppNode condition, bool isStoring)
    {
        bool? left = Fold(condition.Children[0], isStoring), right = Fold(condition.Children[1], isStoring);
        return condition.Text switch
        {
            "&&" => left == false || right == false ? false : left & right,
            "||" => left == true || right == true ? true : left | right,
            "==" when left is not null && right is not null => left == right,
            "!=" when left is not null && right is not null => left != right,
            _ => null,
        };
    }

    private static bool IsUse(CppNode node) => node.Kind switch
    {
        CppNodeKind.Call when node.Owner == "CArchive" => !s_passive.Contains(node.Text),
        CppNodeKind.Call or CppNodeKind.Unknown or CppNodeKind.Construct => node.Children.Any(IsArchive),
        CppNodeKind.Declaration => node.Type.Pointed.IsArchive,
        _ => false,
    };
}
