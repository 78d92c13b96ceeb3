namespace Stevedore.Runtime.Tests.Archives.Objects;

/// <summary>The objects that a loading archive has met, by number.</summary>
public sealed class LoadedObjectsTests
{
    [Fact]
    public void Numbers_begin_with_one()
    {
        LoadedObjects objects = new();
        object first = new(), second = new();
        objects.Add(first);
        objects.Add(second);

        Assert.True(objects.TryGet(1, out object? found));
        Assert.Same(first, found);
        Assert.True(objects.TryGet(2, out found));
        Assert.Same(second, found);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(uint.MaxValue)]
    public void Nobody_has_a_number_that_was_not_given(uint number)
    {
        LoadedObjects objects = new();
        objects.Add(new object());

        Assert.False(objects.TryGet(number, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(16)]
    public void A_first_number_can_be_given_afterwards(int others)
    {
        LoadedObjects objects = new();
        for (int i = 0; i < others; i++)
            objects.Add(i);

        objects.AddFirst("first");

        IEnumerable<object?> all = Enumerable.Range(1, objects.Count)
            .Select(number => objects.TryGet((uint)number, out object? one) ? one : null);
        Assert.Equal(["first", .. Enumerable.Range(0, others).Cast<object>()], all);
    }

    [Fact]
    public void The_last_numbers_can_be_taken_back_and_all_can_be_forgotten()
    {
        LoadedObjects objects = new();
        for (int i = 0; i < 3; i++)
            objects.Add(i);

        objects.Truncate(1);
        Assert.Equal(1, objects.Count);
        Assert.False(objects.TryGet(2, out _));

        objects.Clear();
        Assert.Equal(0, objects.Count);
    }
}
