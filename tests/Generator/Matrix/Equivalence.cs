using System.Collections;
using System.Collections.Specialized;
using System.Reflection;
using System.Text;

namespace Stevedore.Generator.Tests.Matrix;

/// <summary>
/// Compares two values by their contents and their shape: shared nodes and cycles must be shared and closed in the same places.
/// </summary>
internal sealed class Equivalence
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Dictionary<object, object> _partners = new(ReferenceEqualityComparer.Instance);

    public static void Assert(object? expected, object? actual, string path = "value") => new Equivalence().Compare(expected, actual, path);

    private void Compare(object? expected, object? actual, string path)
    {
        if (expected is null || actual is null)
        {
            Xunit.Assert.True(expected is null && actual is null, $"{path}: {expected ?? "null"} became {actual ?? "null"}.");
            return;
        }

        if (expected is IRuntimeObject)
        {
            if (_partners.TryGetValue(expected, out object? partner))
            {
                Xunit.Assert.True(ReferenceEquals(partner, actual), $"{path}: one object became two.");
                return;
            }

            _partners.Add(expected, actual);
            Xunit.Assert.Equal(expected.GetType(), actual.GetType());
            CompareFields(expected, actual, path);
            return;
        }

        switch (expected)
        {
            case string or StringBuilder:
                Xunit.Assert.True(expected.ToString() == actual.ToString(), $"{path}: “{expected}” became “{actual}”.");
                break;
            case decimal number:
                Xunit.Assert.True(
                    decimal.GetBits(number).SequenceEqual(decimal.GetBits((decimal)actual)),
                    $"{path}: {expected} became {actual}.");
                break;
            case Array { Rank: > 1 } grid:
                Xunit.Assert.Equal(Lengths(grid), Lengths((Array)actual));
                CompareElements(grid, (IEnumerable)actual, path);
                break;
            case DateTime time:
                Xunit.Assert.Equal(time.Kind, ((DateTime)actual).Kind);
                Xunit.Assert.Equal(time, (DateTime)actual);
                break;
            case var _ when IsDefaultImmutable(expected):
                Xunit.Assert.True(IsDefaultImmutable(actual), $"{path}: the default became something.");
                break;
            case var _ when MemoryOf(expected) is { } memory:
                CompareElements(memory, MemoryOf(actual)!, path);
                break;
            case ArraySegment<int> { Array: null }:
                Xunit.Assert.Null(((ArraySegment<int>)actual).Array);
                break;
            case NameValueCollection names:
                CompareElements(Values(names), Values((NameValueCollection)actual), path);
                CompareElements(names.Keys, ((NameValueCollection)actual).Keys, path);
                break;
            case IEnumerable items:
                CompareElements(items, (IEnumerable)actual, path);
                break;
            case ValueType when expected.GetType().IsPrimitive || expected is Enum or IFormattable:
                Xunit.Assert.True(expected.Equals(actual), $"{path}: {expected} became {actual}.");
                break;
            case var _ when expected.GetType().FullName!.StartsWith("System.Lazy`", StringComparison.Ordinal):
                Compare(Property(expected, "Value"), Property(actual, "Value"), path + ".Value");
                break;
            case ValueType when expected.GetType().Namespace is not "System.Drawing" and not "System.Numerics":
                CompareFields(expected, actual, path);
                break;
            case var _ when expected.GetType().FullName!.StartsWith("System.Tuple`", StringComparison.Ordinal):
                CompareFields(expected, actual, path);
                break;
            default:
                Xunit.Assert.True(expected.Equals(actual), $"{path}: {expected} became {actual}.");
                break;
        }
    }

    private static IEnumerable<string[]?> Values(NameValueCollection names) => names.Cast<string>().Select(names.GetValues);

    private void CompareElements(IEnumerable expected, IEnumerable actual, string path)
    {
        object?[] left = Elements(expected), right = Elements(actual);
        Xunit.Assert.True(left.Length == right.Length, $"{path}: {left.Length} elements became {right.Length}.");
        for (int i = 0; i < left.Length; i++)
            Compare(left[i], right[i], $"{path}[{i}]");
    }

    /// <summary>The elements in their order, or sorted where the collection has none.</summary>
    private static object?[] Elements(IEnumerable items)
    {
        IEnumerable<object?> elements = items.Cast<object?>();
        string type = items.GetType().Name;
        bool isUnordered = type.Contains("Hash", StringComparison.Ordinal)
            || type.Contains("Frozen", StringComparison.Ordinal)
            || type.StartsWith("ImmutableDictionary", StringComparison.Ordinal)
            || type.StartsWith("ConcurrentDictionary", StringComparison.Ordinal);
        return isUnordered ? [.. elements.OrderBy(element => element?.ToString(), StringComparer.Ordinal)] : [.. elements];
    }

    private void CompareFields(object expected, object actual, string path)
    {
        for (Type? type = expected.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Own))
            {
                if (!typeof(Delegate).IsAssignableFrom(field.FieldType))
                    Compare(field.GetValue(expected), field.GetValue(actual), $"{path}.{field.Name}");
            }
        }
    }

    private static int[] Lengths(Array array) => [.. Enumerable.Range(0, array.Rank).Select(array.GetLength)];

    private static bool IsDefaultImmutable(object value) =>
        value.GetType().Name == "ImmutableArray`1" && (bool)Property(value, "IsDefault")!;

    private static Array? MemoryOf(object value) => value.GetType().Name is "Memory`1" or "ReadOnlyMemory`1"
        ? (Array)value.GetType().GetMethod("ToArray")!.Invoke(value, null)!
        : null;

    private static object? Property(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);
}
