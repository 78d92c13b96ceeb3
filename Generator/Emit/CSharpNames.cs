using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Names and literals as C# has them.</summary>
internal static class CSharpNames
{
    public static string Keyword(this Primitive primitive) => primitive switch
    {
        Primitive.Boolean => "bool",
        Primitive.Byte => "byte",
        Primitive.SByte => "sbyte",
        Primitive.Int16 => "short",
        Primitive.UInt16 => "ushort",
        Primitive.Int32 => "int",
        Primitive.UInt32 => "uint",
        Primitive.Int64 => "long",
        Primitive.UInt64 => "ulong",
        Primitive.Single => "float",
        Primitive.Double => "double",
        Primitive.Char => "char",
        _ => throw new ArgumentOutOfRangeException(nameof(primitive)),
    };

    /// <summary>A member's name as part of a longer one: <c>_crates</c> and <c>m_crates</c> become <c>Crates</c>.</summary>
    public static string Stem(string member)
    {
        string own = member.Substring(member.LastIndexOf('.') + 1);
        string name = new([.. own.Where(static character => char.IsLetterOrDigit(character) || character == '_')]);
        name = name.StartsWith("m_", StringComparison.Ordinal) ? name.Substring(2) : name;
        name = name.Trim('_');
        return name.Length == 0 ? "Member" : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>A variable for the value of a member: <c>m_weight</c> and <c>Weight</c> become <c>weight</c>.</summary>
    public static string Variable(string member)
    {
        string stem = Stem(member);
        string variable = char.ToLowerInvariant(stem[0]) + stem.Substring(1);
        return SyntaxFacts.GetKeywordKind(variable) == SyntaxKind.None ? variable : "@" + variable;
    }

    /// <summary>
    /// The name of an assembly as an identifier, another one for each: <c>acme.core</c> is <c>acme_core</c>, <c>acme_core</c> is
    /// <c>acme__core</c>, <c>acme-core</c> is <c>acme_x2D_core</c>.
    /// </summary>
    public static string Identifier(string assembly)
    {
        string identifier = string.Concat(assembly.Select(static character => character switch
        {
            '.' => "_",
            '_' => "__",
            _ when char.IsLetterOrDigit(character) => character.ToString(),
            _ => $"_x{((int)character).ToString("X2", CultureInfo.InvariantCulture)}_",
        }));
        bool isKeyword = SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None;
        return identifier.Length > 0 && char.IsDigit(identifier[0]) ? "_" + identifier : isKeyword ? identifier + "_" : identifier;
    }

    /// <summary>A qualified name as one word.</summary>
    public static string Joined(string qualified) => qualified.Replace("global::", "").Replace("@", "").Replace('.', '_');

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Literal(int number) => number.ToString(CultureInfo.InvariantCulture);
}
