using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>Values that an archive reads in several parts or in a form of their own, read again from their bytes alone.</summary>
/// <param name="options">How texts are read.</param>
[RequiresUnreferencedCode("It calls the methods by which values were read.")]
[RequiresDynamicCode("It calls the methods by which values were read.")]
internal sealed class WholeValues(ArchiveOptions options)
{
    private static readonly Type[] s_classes =
        [typeof(string), typeof(Version), typeof(Uri), typeof(CultureInfo), typeof(IPAddress), typeof(BitArray), typeof(StringBuilder)];

    /// <summary>The value whose parts lie in a node; <see langword="null"/> if they are none of one value.</summary>
    public (Type Type, object? Value)? ReadAgain(DumpNode node, ReadOnlySpan<byte> bytes)
    {
        if (node.Nodes.Count < 2 || node.Nodes[0].Call is not { } call
            || !node.Nodes.TrueForAll(part => part.Call == call && IsPart(part)))
            return null;
        return ReadAgain(call, bytes);
    }

    private static bool IsPart(DumpNode node) =>
        node.Read is { Kind: ArchiveReadKind.Scalar or ArchiveReadKind.Bytes or ArchiveReadKind.Count };

    /// <summary>The value that a method reads of bytes; <see langword="null"/> if it reads none that has parts.</summary>
    public (Type Type, object? Value)? ReadAgain(MethodBase? call, ReadOnlySpan<byte> bytes) =>
        call is not null && TypeOf(call) is { } type && TryRead(call, type, bytes) is { } value ? (type, value) : null;

    /// <summary>A string with its length.</summary>
    public string Text(ReadOnlySpan<byte> bytes)
    {
        using Archive archive = Over(bytes);
        return archive.ReadString() ?? "null";
    }

    /// <summary>A line of text.</summary>
    public string Line(ReadOnlySpan<byte> bytes)
    {
        using Archive archive = Over(bytes);
        return archive.ReadLine() ?? "";
    }

    private Archive Over(ReadOnlySpan<byte> bytes) => new(new MemoryStream(bytes.ToArray()), ArchiveMode.Load, options);

    /// <summary>The type of a value that a method reads; <see langword="null"/> of one of collections, objects or numbers.</summary>
    private static Type? TypeOf(MethodBase call)
    {
        Type? type = call is not MethodInfo method ? null
            : method.ReturnType == typeof(void) ? method.GetParameters().LastOrDefault()?.ParameterType.GetElementType()
            : method.ReturnType;
        return type is { IsPrimitive: false, IsGenericType: false } && (type.IsValueType || s_classes.Contains(type)) ? type : null;
    }

    private object? TryRead(MethodBase call, Type type, ReadOnlySpan<byte> bytes)
    {
        MethodBase? reader = call.GetParameters() is [_] && call.IsStatic ? call : ReaderOf(type);
        if (reader is null)
            return null;
        using Archive archive = Over(bytes);
        try
        {
            return reader.Invoke(null, [archive]);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    /// <summary>The method of the runtime that reads a value of a type in its usual form.</summary>
    private static MethodInfo? ReaderOf(Type type) => typeof(Archive).Assembly.GetExportedTypes()
        .Where(static holder => holder is { IsAbstract: true, IsSealed: true })
        .SelectMany(static holder => holder.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .FirstOrDefault(method => method.Name == "Read" + type.Name && method.ReturnType == type
            && method.GetParameters() is [{ ParameterType: var archive }] && archive == typeof(Archive));
}
