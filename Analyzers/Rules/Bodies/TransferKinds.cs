using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Bodies;

/// <summary>What a call on an archive puts on the wire, or takes from it, in words that are the same for both directions.</summary>
internal static class TransferKinds
{
    /// <summary>The kind of what the method transfers, or null when that cannot be told.</summary>
    public static (string Kind, bool IsOpaque)? Of(IMethodSymbol method)
    {
        string name = method.Name;
        IParameterSymbol[] parameters = [.. method.ParametersBesideReceiver()];
        if (name == "Write" && parameters.Length == 1)
            return OfType(parameters[0].Type);
        if (name is "Read" or "ReadExactly" or "ReadBytes")
            return ("bytes", true);
        string? what = name.StartsWith("Write", StringComparison.Ordinal) ? name.Substring(5)
            : name.StartsWith("Read", StringComparison.Ordinal) ? name.Substring(4)
            : name.StartsWith("Exchange", StringComparison.Ordinal) && parameters.Length == 1 ? name.Substring(8)
            : null;
        bool isPlain = parameters.Length == (name.StartsWith("Read", StringComparison.Ordinal) ? 0 : 1);
        return what switch
        {
            "" when isPlain => OfType(parameters[0].Type),
            "Boolean" or "Byte" or "SByte" or "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64"
                or "Single" or "Double" or "Char"
                when isPlain => (OfSpecial(what), false),
            "Bool32" => ("a number of 4 bytes", false),
            "String" or "AnsiString" or "UnicodeString" when isPlain => ("a string", false),
            "Count" or "CollectionCount" when isPlain => ("a count", false),
            "Object" => ("an object", false),
            "Embedded" => ("a body in place", true),
            null => null,
            _ when isPlain || name.EndsWith("Array", StringComparison.Ordinal) => (what, true),
            _ => null,
        };
    }

    private static (string Kind, bool IsOpaque)? OfType(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ("a string", false),
        >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Decimal => (OfSpecial(type.Name), false),
        _ => (type.Name, true),
    };

    private static string OfSpecial(string name) => name switch
    {
        "Boolean" or "Byte" or "SByte" => "a number of 1 byte",
        "Int16" or "UInt16" or "Char" => "a number of 2 bytes",
        "Int32" or "UInt32" => "a number of 4 bytes",
        "Int64" or "UInt64" => "a number of 8 bytes",
        "Single" => "a float",
        _ => "a double",
    };
}
