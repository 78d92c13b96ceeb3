using System.Collections;
using Stevedore.Interop.Tests.Model;

namespace Stevedore.Interop.Tests.Golden;

/// <summary>
/// Checks that loaded objects have the classes, values and identities of the expected ones: what is one object here is one object there,
/// over all that is checked by one instance.
/// </summary>
internal sealed class SameGraph
{
    private readonly Dictionary<object, object> _counterparts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _taken = new(ReferenceEqualityComparer.Instance);

    public void Check(object? expected, object? actual)
    {
        if (expected is null || actual is null || expected is string || expected.GetType().IsValueType)
        {
            Assert.Equal(expected, actual);
            return;
        }
        if (_counterparts.TryGetValue(expected, out object? counterpart))
        {
            Assert.Same(counterpart, actual);
            return;
        }
        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.True(_taken.Add(actual), $"Two expected objects were loaded as one: {actual}");
        _counterparts.Add(expected, actual);
        CheckMembers(expected, actual);
    }

    private void CheckMembers(object expected, object actual)
    {
        switch (expected, actual)
        {
            case (CAge e, CAge a): Assert.Equal(e.Years, a.Years); break;
            case (CName e, CName a): Assert.Equal(e.Text, a.Text); break;
            case (CDerivedItem e, CDerivedItem a): Assert.Equal((e.Id, e.Value), (a.Id, a.Value)); break;
            case (CBaseItem e, CBaseItem a): Assert.Equal(e.Id, a.Id); break;
            case (CVerDerived e, CVerDerived a): Assert.Equal((e.A, e.B, e.C), (a.A, a.B, a.C)); break;
            case (CVer e, CVer a): Assert.Equal((e.A, e.B), (a.A, a.B)); break;
            case (CMsg e, CMsg a): Assert.Equal((e.Close, e.Text), (a.Close, a.Text)); Check(e.History, a.History); break;
            case (CNode e, CNode a): Assert.Equal(e.Value, a.Value); Check(e.Left, a.Left); Check(e.Right, a.Right); break;
            case (CEmptyOb or C63 or C64, _): break;
            case (IDictionary e, IDictionary a):
                CheckElements([.. e.Keys.Cast<object?>()], [.. a.Keys.Cast<object?>()]);
                CheckElements([.. e.Values.Cast<object?>()], [.. a.Values.Cast<object?>()]);
                break;
            case (IEnumerable e, IEnumerable a): CheckElements([.. e.Cast<object?>()], [.. a.Cast<object?>()]); break;
            default: throw new NotSupportedException($"The test cannot compare a {expected.GetType()}.");
        }
    }

    private void CheckElements(object?[] expected, object?[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach ((object? e, object? a) in expected.Zip(actual))
            Check(e, a);
    }
}
