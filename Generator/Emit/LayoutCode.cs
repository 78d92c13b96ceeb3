using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>The expressions that ask members what the layout of others goes by.</summary>
internal static class LayoutCode
{
    /// <summary>What a member of the class itself answers.</summary>
    public static string Ask(LayoutMember member) =>
        (member.Name is "archive" or "schema" ? "this." : "") + member.Name + member.Parameters;

    /// <summary>The number of elements that members hold.</summary>
    public static string CountOf(EquatableArray<LayoutMember> factors) => $"archive.CountOf({string.Join(", ", factors.Select(Ask))})";
}
