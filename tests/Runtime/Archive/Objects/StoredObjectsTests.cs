using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Archives.Objects;

/// <summary>The numbers of the objects that a storing archive has met.</summary>
public sealed class StoredObjectsTests
{
    [Fact]
    public void An_object_is_known_by_identity_and_not_by_what_it_equals()
    {
        StoredObjects objects = new();
        string one = new('a', 1), other = new('a', 1);

        objects.NumberOf(one) = objects.GiveNumber();
        objects.NumberOf(other) = objects.GiveNumber();

        Assert.Equal(1u, objects.NumberOf(one));
        Assert.Equal(2u, objects.NumberOf(other));
        Assert.Equal(2, objects.Count);
    }

    [Fact]
    public void Many_objects_keep_their_numbers_while_the_table_grows()
    {
        StoredObjects objects = new();
        object[] many = [.. Enumerable.Range(0, 10_000).Select(static _ => new object())];
        foreach (object value in many)
            objects.NumberOf(value) = objects.GiveNumber();

        for (int i = 0; i < many.Length; i++)
            Assert.Equal((uint)i + 1, objects.NumberOf(many[i]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(3_000)]
    public void Few_or_many_objects_are_forgotten_in_a_table_that_was_large_once(int count)
    {
        StoredObjects objects = new();
        object[] many = [.. Enumerable.Range(0, 10_000).Select(static _ => new object())];
        foreach (object value in many)
            objects.NumberOf(value) = objects.GiveNumber();
        objects.Clear();
        Assert.All(many, value => Assert.Equal(0u, objects.NumberIfAny(value)));

        foreach (object value in many.AsSpan(0, count))
            objects.NumberOf(value) = objects.GiveNumber();
        objects.Clear();
        foreach (object value in Enumerable.Reverse(many))
            objects.NumberOf(value) = objects.GiveNumber();

        Assert.Equal(Enumerable.Range(1, many.Length), Enumerable.Reverse(many).Select(value => (int)objects.NumberOf(value)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(3_000)]
    public async Task What_is_forgotten_takes_no_room(int count)
    {
        StoredObjects objects = new();
        object[] many = [.. Enumerable.Range(0, 10_000).Select(static _ => new object())];
        foreach (object value in many)
            objects.NumberOf(value) = objects.GiveNumber();

        // In a table that is full nothing would ever be found absent.
        await Side.Run(() =>
        {
            for (int forgotten = 0; forgotten < 10 * many.Length; forgotten += count)
            {
                objects.Clear();
                for (int i = 0; i < count; i++)
                    objects.NumberOf(new object()) = objects.GiveNumber();
            }
        });

        Assert.Equal(count, objects.Count);
    }

    [Fact]
    public void Numbers_can_be_given_to_classes_too_and_all_of_it_is_forgotten()
    {
        StoredObjects objects = new();
        object value = new();
        Assert.True(objects.IsEmpty);

        Assert.Equal(1u, objects.GiveNumber());
        Assert.False(objects.IsEmpty);
        objects.NumberOf(value) = objects.GiveNumber();
        objects.Clear();

        Assert.True(objects.IsEmpty);
        Assert.Equal(0u, objects.NumberOf(value));
        Assert.Equal(1u, objects.GiveNumber());
    }
}
