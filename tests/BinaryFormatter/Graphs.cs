using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Stevedore.Payloads.Tests;

/// <summary>Compares graphs of objects: types, private fields, and which objects are the same one.</summary>
internal sealed class Graphs
{
    private readonly Dictionary<object, object> _met = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(object? Expected, object? Actual, string Path)> _pending = new();

    public static void AssertSame(object? expected, object? actual)
    {
        Graphs graphs = new();
        graphs._pending.Enqueue((expected, actual, "value"));
        while (graphs._pending.TryDequeue(out (object? Expected, object? Actual, string Path) pair))
            graphs.Compare(pair.Expected, pair.Actual, pair.Path);
    }

    private void Compare(object? expected, object? actual, string path)
    {
        Assert.True(expected is null == actual is null, $"{path}: {expected ?? "null"} is not {actual ?? "null"}.");
        if (expected is null || actual is null)
            return;
        if (IsDefaultComparer(expected) && IsDefaultComparer(actual))
            return;
        bool isComparer = expected is StringComparer && actual is StringComparer;
        Assert.True(isComparer || expected.GetType() == actual.GetType(), $"{path}: {expected.GetType()} is not {actual.GetType()}.");
        if (expected is string || expected.GetType().IsPrimitive || expected is decimal or DateTime or Enum or Pointer or Type)
        {
            Assert.True(expected.Equals(actual), $"{path}: {expected} is not {actual}.");
            return;
        }

        // The order that a comparer of strings says is what it is; .NET has several classes for the same.
        if (expected is StringComparer or CompareInfo)
        {
            Assert.True(expected.Equals(actual), $"{path}: {expected} is not {actual}.");
            return;
        }

        if (!expected.GetType().IsValueType)
        {
            if (_met.TryGetValue(expected, out object? known))
            {
                Assert.True(ReferenceEquals(known, actual), $"{path} is another object than before.");
                return;
            }

            _met.Add(expected, actual);
        }

        if (expected is IEnumerable && IsOfPlatform(expected.GetType()))
            CompareElements((IEnumerable)expected, (IEnumerable)actual, path);
        if (expected is not Array && !IsCollectionOfPlatform(expected))
            CompareFields(expected, actual, path);
    }

    private void CompareElements(IEnumerable expected, IEnumerable actual, string path)
    {
        if (expected is Array { Rank: > 1 } grid)
            Assert.Equal(Lengths(grid), Lengths((Array)actual));
        object?[] all = [.. expected.Cast<object?>()], others = [.. actual.Cast<object?>()];
        Assert.True(all.Length == others.Length, $"{path} has {others.Length} elements, not {all.Length}.");
        for (int i = 0; i < all.Length; i++)
            _pending.Enqueue((all[i], others[i], $"{path}[{i}]"));
        foreach (string comparer in new[] { "Comparer", "KeyComparer" })
        {
            if (expected.GetType().GetProperty(comparer) is { } property)
                _pending.Enqueue((property.GetValue(expected), property.GetValue(actual), $"{path}.{comparer}"));
        }
    }

    private void CompareFields(object expected, object actual, string path)
    {
        for (Type? level = expected.GetType(); level is not null && !IsCollection(level); level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                _pending.Enqueue((field.GetValue(expected), field.GetValue(actual), $"{path}.{field.Name}"));
        }
    }

    // For the same default comparer, .NET 10 has another class than what was stored says.
    private static bool IsDefaultComparer(object value) =>
        value.GetType() is { Namespace: "System.Collections.Generic", Name: var name }
        && (name.Contains("EqualityComparer", StringComparison.Ordinal) || name.StartsWith("GenericComparer", StringComparison.Ordinal));

    private static int[] Lengths(Array grid) => [.. Enumerable.Range(0, grid.Rank).Select(grid.GetLength)];

    private static bool IsOfPlatform(Type type) => type.IsArray || AnyLevel(type).Any(IsCollection);

    private static bool IsCollectionOfPlatform(object value) => IsCollection(value.GetType());

    private static bool IsCollection(Type type) =>
        type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true && type.IsAssignableTo(typeof(IEnumerable))
        || type.Name == "BindingList`1";

    private static IEnumerable<Type> AnyLevel(Type type)
    {
        for (Type? level = type; level is not null; level = level.BaseType)
            yield return level;
    }
}
