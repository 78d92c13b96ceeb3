using Stevedore.Payloads;

namespace Stevedore.Generated;

// Pairs and tuples.
public static partial class PayloadTypes
{
    /// <summary>Makes <see cref="KeyValuePair{TKey, TValue}"/> known, and arrays of them: <c>key</c>, <c>value</c>.</summary>
    public static void AddKeyValuePair<TKey, TValue>()
    {
        AddArray<KeyValuePair<TKey, TValue>>();
        Add(new WholeType<KeyValuePair<TKey, TValue>>(static record => new(record.Get<TKey>("key"), record.Get<TValue>("value"))));
    }

    /// <summary>Makes <see cref="Tuple{T1}"/> known: <c>m_Item1</c>.</summary>
    public static void AddTuple<T1>() =>
        Add(new WholeType<Tuple<T1>>(static record => new(
            record.Get<T1>("m_Item1"))));

    /// <summary>Makes <see cref="Tuple{T1, T2}"/> known: <c>m_Item1</c> to <c>m_Item2</c>.</summary>
    public static void AddTuple<T1, T2>() =>
        Add(new WholeType<Tuple<T1, T2>>(static record => new(
            record.Get<T1>("m_Item1"),
            record.Get<T2>("m_Item2"))));

    /// <summary>Makes <see cref="Tuple{T1, T2, T3}"/> known: <c>m_Item1</c> to <c>m_Item3</c>.</summary>
    public static void AddTuple<T1, T2, T3>() =>
        Add(new WholeType<Tuple<T1, T2, T3>>(static record => new(
            record.Get<T1>("m_Item1"),
            record.Get<T2>("m_Item2"),
            record.Get<T3>("m_Item3"))));

    /// <summary>Makes <see cref="Tuple{T1, T2, T3, T4}"/> known: <c>m_Item1</c> to <c>m_Item4</c>.</summary>
    public static void AddTuple<T1, T2, T3, T4>() =>
        Add(new WholeType<Tuple<T1, T2, T3, T4>>(static record => new(
            record.Get<T1>("m_Item1"),
            record.Get<T2>("m_Item2"),
            record.Get<T3>("m_Item3"),
            record.Get<T4>("m_Item4"))));

    /// <summary>Makes <see cref="Tuple{T1, T2, T3, T4, T5}"/> known: <c>m_Item1</c> to <c>m_Item5</c>.</summary>
    public static void AddTuple<T1, T2, T3, T4, T5>() =>
        Add(new WholeType<Tuple<T1, T2, T3, T4, T5>>(static record => new(
            record.Get<T1>("m_Item1"),
            record.Get<T2>("m_Item2"),
            record.Get<T3>("m_Item3"),
            record.Get<T4>("m_Item4"),
            record.Get<T5>("m_Item5"))));

    /// <summary>Makes <see cref="Tuple{T1, T2, T3, T4, T5, T6}"/> known: <c>m_Item1</c> to <c>m_Item6</c>.</summary>
    public static void AddTuple<T1, T2, T3, T4, T5, T6>() =>
        Add(new WholeType<Tuple<T1, T2, T3, T4, T5, T6>>(static record => new(
            record.Get<T1>("m_Item1"),
            record.Get<T2>("m_Item2"),
            record.Get<T3>("m_Item3"),
            record.Get<T4>("m_Item4"),
            record.Get<T5>("m_Item5"),
            record.Get<T6>("m_Item6"))));

    /// <summary>Makes <see cref="Tuple{T1, T2, T3, T4, T5, T6, T7}"/> known: <c>m_Item1</c> to <c>m_Item7</c>.</summary>
    public static void AddTuple<T1, T2, T3, T4, T5, T6, T7>() =>
        Add(new WholeType<Tuple<T1, T2, T3, T4, T5, T6, T7>>(static record => new(
            record.Get<T1>("m_Item1"),
            record.Get<T2>("m_Item2"),
            record.Get<T3>("m_Item3"),
            record.Get<T4>("m_Item4"),
            record.Get<T5>("m_Item5"),
            record.Get<T6>("m_Item6"),
            record.Get<T7>("m_Item7"))));

    /// <summary>
    /// Makes <see cref="Tuple{T1, T2, T3, T4, T5, T6, T7, TRest}"/> known: <c>m_Item1</c> to <c>m_Item7</c>, <c>m_Rest</c>.
    /// </summary>
    public static void AddTuple<T1, T2, T3, T4, T5, T6, T7, TRest>() where TRest : notnull =>
        Add(new WholeType<Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>>(static record => new(
            record.Get<T1>("m_Item1"),
            record.Get<T2>("m_Item2"),
            record.Get<T3>("m_Item3"),
            record.Get<T4>("m_Item4"),
            record.Get<T5>("m_Item5"),
            record.Get<T6>("m_Item6"),
            record.Get<T7>("m_Item7"),
            record.Get<TRest>("m_Rest"))));

    /// <summary>Makes <see cref="ValueTuple{T1}"/> known: <c>Item1</c>.</summary>
    public static void AddValueTuple<T1>() =>
        Add(new WholeType<ValueTuple<T1>>(static record => new(
            record.Get<T1>("Item1"))));

    /// <summary>Makes <see cref="ValueTuple{T1, T2}"/> known: <c>Item1</c> to <c>Item2</c>.</summary>
    public static void AddValueTuple<T1, T2>() =>
        Add(new WholeType<ValueTuple<T1, T2>>(static record => new(
            record.Get<T1>("Item1"),
            record.Get<T2>("Item2"))));

    /// <summary>Makes <see cref="ValueTuple{T1, T2, T3}"/> known: <c>Item1</c> to <c>Item3</c>.</summary>
    public static void AddValueTuple<T1, T2, T3>() =>
        Add(new WholeType<ValueTuple<T1, T2, T3>>(static record => new(
            record.Get<T1>("Item1"),
            record.Get<T2>("Item2"),
            record.Get<T3>("Item3"))));

    /// <summary>Makes <see cref="ValueTuple{T1, T2, T3, T4}"/> known: <c>Item1</c> to <c>Item4</c>.</summary>
    public static void AddValueTuple<T1, T2, T3, T4>() =>
        Add(new WholeType<ValueTuple<T1, T2, T3, T4>>(static record => new(
            record.Get<T1>("Item1"),
            record.Get<T2>("Item2"),
            record.Get<T3>("Item3"),
            record.Get<T4>("Item4"))));

    /// <summary>Makes <see cref="ValueTuple{T1, T2, T3, T4, T5}"/> known: <c>Item1</c> to <c>Item5</c>.</summary>
    public static void AddValueTuple<T1, T2, T3, T4, T5>() =>
        Add(new WholeType<ValueTuple<T1, T2, T3, T4, T5>>(static record => new(
            record.Get<T1>("Item1"),
            record.Get<T2>("Item2"),
            record.Get<T3>("Item3"),
            record.Get<T4>("Item4"),
            record.Get<T5>("Item5"))));

    /// <summary>Makes <see cref="ValueTuple{T1, T2, T3, T4, T5, T6}"/> known: <c>Item1</c> to <c>Item6</c>.</summary>
    public static void AddValueTuple<T1, T2, T3, T4, T5, T6>() =>
        Add(new WholeType<ValueTuple<T1, T2, T3, T4, T5, T6>>(static record => new(
            record.Get<T1>("Item1"),
            record.Get<T2>("Item2"),
            record.Get<T3>("Item3"),
            record.Get<T4>("Item4"),
            record.Get<T5>("Item5"),
            record.Get<T6>("Item6"))));

    /// <summary>Makes <see cref="ValueTuple{T1, T2, T3, T4, T5, T6, T7}"/> known: <c>Item1</c> to <c>Item7</c>.</summary>
    public static void AddValueTuple<T1, T2, T3, T4, T5, T6, T7>() =>
        Add(new WholeType<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>(static record => new(
            record.Get<T1>("Item1"),
            record.Get<T2>("Item2"),
            record.Get<T3>("Item3"),
            record.Get<T4>("Item4"),
            record.Get<T5>("Item5"),
            record.Get<T6>("Item6"),
            record.Get<T7>("Item7"))));

    /// <summary>
    /// Makes <see cref="ValueTuple{T1, T2, T3, T4, T5, T6, T7, TRest}"/> known: <c>Item1</c> to <c>Item7</c>, <c>Rest</c>.
    /// </summary>
    public static void AddValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>() where TRest : struct =>
        Add(new WholeType<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>(static record => new(
            record.Get<T1>("Item1"),
            record.Get<T2>("Item2"),
            record.Get<T3>("Item3"),
            record.Get<T4>("Item4"),
            record.Get<T5>("Item5"),
            record.Get<T6>("Item6"),
            record.Get<T7>("Item7"),
            record.Get<TRest>("Rest"))));
}
